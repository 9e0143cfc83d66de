package nl.waarmerk.register.verdict;

/// Every reason that a verdict can give. Stable: adding is allowed, changing is not. Texts:
/// `texts_nl`, `texts_en`.
public enum ReasonCode {
    PROGRAMME_UNKNOWN("programme.unknown"),
    PROGRAMME_NAME_MISSING("programme.name-missing"),
    PROGRAMME_AMBIGUOUS("programme.ambiguous"),
    ISSUER_UNKNOWN("issuer.unknown"),
    DATE_MISSING("date.missing"),
    DATE_AMBIGUOUS("date.ambiguous"),
    DATE_IN_FUTURE("date.in-future"),
    DATE_BEFORE_REGISTER("date.before-register"),
    DATE_AWARD_AND_ISSUE_DIFFER("date.award-and-issue-differ"),
    ACCREDITATION_NONE("accreditation.none"),
    ACCREDITATION_NOT_YET_IN_FORCE("accreditation.not-yet-in-force"),
    ACCREDITATION_EXPIRED("accreditation.expired"),
    ACCREDITATION_ENDED("accreditation.ended"),
    ACCREDITATION_SUSPENDED("accreditation.suspended"),
    ACCREDITATION_WITHDRAWN("accreditation.withdrawn"),
    ACCREDITATION_WITHDRAWN_RETROACTIVELY("accreditation.withdrawn-retroactively"),
    ACCREDITATION_VERSION_NOT_COVERED("accreditation.version-not-covered"),
    INSTITUTION_NOT_PARTICIPATING("institution.not-participating"),
    INSTITUTION_NOT_THE_OWNER("institution.not-the-owner"),
    SCOPE_SIZE("scope.size"),
    SCOPE_LEVEL("scope.level"),
    SCOPE_FIELD("scope.field"),
    SCOPE_JURISDICTION("scope.jurisdiction"),
    ACCREDITATION_UNDER_CONDITIONS("accreditation.under-conditions"),
    ACCREDITATION_TEACH_OUT("accreditation.teach-out"),
    ACCREDITATION_WITHDRAWN_SINCE("accreditation.withdrawn-since"),
    SCOPE_NOT_STATED("scope.not-stated"),
    SEALER_DIFFERS("sealer.differs"),
    DATE_OTHER_THAN_ASKED("date.other-than-asked"),
    HOLDER_NOT_CHECKED("holder.not-checked"),
    PROOF_MISSING("proof.missing"),
    PROOF_UNSUPPORTED("proof.unsupported"),
    ISSUER_KEY_UNKNOWN("issuer.key-unknown"),
    PROOF_INVALID("proof.invalid"),
    PROOF_SHAPE_REFUSED("proof.shape-refused"),
    ISSUER_KEY_NOT_VALID_THEN("issuer.key-not-valid-then"),
    ISSUER_KEY_COMPROMISED("issuer.key-compromised"),
    ORIGIN_MISMATCH("origin.mismatch"),
    STATUS_NOT_CHECKED("status.not-checked"),
    STATUS_UNREACHABLE("status.unreachable"),
    STATUS_LIST_INVALID("status.list-invalid"),
    STATUS_REVOKED("status.revoked"),
    STATUS_NONE_DECLARED("status.none-declared"),
    EXPIRY_PASSED("expiry.passed"),
    ELEMENT_MISSING("element.missing"),
    RULE_NOT_MET("rule.not-met"),
    PROFILE_NOT_MET("profile.not-met");

    private final String code;

    ReasonCode(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
