package nl.waarmerk.local.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.accreditation.Statement;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// Programmes and decisions of the demonstration. Sizes, levels, outcomes and badge addresses are
/// not public: demo data.
public final class Offer {
    private static final String FRAMEWORK = "HO-2021";
    private static final String DEMO =
            "DEMO: omvang, niveau, leeruitkomsten en toetsing zijn niet openbaar en hier verzonnen.";

    private Offer() {}

    public static Content programme(
            String title, int credits, String from, List<ProgrammeNumber> leadsTo) {
        return new Content(
                new BothLanguages(title, null),
                new Size(BigDecimal.valueOf(credits), Size.Unit.EC),
                new Level(6, null, Level.Basis.INDICATIVE),
                new Field("0414"),
                List.of(
                        "DEMO: kan het vak toepassen in de eigen beroepspraktijk",
                        "DEMO: kan verantwoorden waarom een aanpak past"),
                "nl-NL",
                DEMO,
                "blended",
                LocalDate.parse(from),
                leadsTo);
    }

    static Decision decision(
            String decidedOn,
            String validFrom,
            @Nullable String validUntil,
            @Nullable String identifier) {
        return decision(
                FRAMEWORK,
                "Toetscommissie microcredentials (demo)",
                LocalDate.parse(decidedOn),
                LocalDate.parse(validFrom),
                validUntil == null ? null : LocalDate.parse(validUntil),
                identifier);
    }

    /// On the first version; every stated rule is met.
    public static Decision decision(
            String framework,
            String body,
            LocalDate decidedOn,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String identifier) {
        var stated = Frameworks.builtIn().byId(framework).orElseThrow().stated();
        return new Decision(
                framework,
                body,
                decidedOn,
                validFrom,
                validUntil,
                List.of(1),
                Limits.NONE,
                stated.stream().map(rule -> new Statement(rule.id(), true)).toList(),
                identifier);
    }
}
