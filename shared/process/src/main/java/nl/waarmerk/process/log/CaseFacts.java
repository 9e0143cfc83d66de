package nl.waarmerk.process.log;

import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import org.jspecify.annotations.Nullable;

/// What the register says of a case's programme. `framework`: of its latest decision; absent while
/// there is none. `accreditation`: that decision's number.
public record CaseFacts(
        InstitutionId institution,
        Sector sector,
        @Nullable String framework,
        @Nullable String accreditation) {}
