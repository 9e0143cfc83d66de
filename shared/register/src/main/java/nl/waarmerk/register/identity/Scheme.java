package nl.waarmerk.register.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The kinds of name that the world has for institutions and programmes (`domain.md` 7: patterns;
/// api: which are shared).
public enum Scheme {
    REGISTRY("registry", Of.PROGRAMME, "MCNL-\\d{4,6}-\\d{4,6}"),
    BADGE_CLASS("badge-class", Of.PROGRAMME, Form.ADDRESS),
    RIO_UNIT("rio-unit", Of.PROGRAMME, "\\d{4}O\\d{4}"),
    PROGRAMME_CODE("programme-code", Of.PROGRAMME, "\\S(.{0,62}\\S)?"),
    DECISION("decision", Of.PROGRAMME, "\\S(.{0,62}\\S)?"),
    ISSUER_ADDRESS("issuer-address", Of.INSTITUTION, Form.ADDRESS),
    HOSTING_ORIGIN("hosting-origin", Of.INSTITUTION, "https://[a-z0-9.-]{1,253}(:\\d{1,5})?"),
    DID("did", Of.INSTITUTION, "did:[a-z0-9]+:[A-Za-z0-9._:%-]{1,400}"),
    BRIN("brin", Of.INSTITUTION, "\\d{2}[A-Z]{2}"),
    SCHAC("schac", Of.INSTITUTION, "[a-z0-9-]{1,63}(\\.[a-z0-9-]{1,63})+"),
    ROR(
            "ror",
            Of.INSTITUTION,
            "https://ror\\.org/0[a-hj-km-np-tv-z0-9]{6}\\d{2}",
            RorChecksum::holds),
    EIDAS("eidas", Of.INSTITUTION, "[A-Z]{5}-.{1,100}"),
    RIO_BOARD("rio-board", Of.INSTITUTION, "\\d{3}B\\d{3}"),
    RIO_PROVIDER("rio-provider", Of.INSTITUTION, "\\d{3}A\\d{3}"),
    CLIENT("client", Of.INSTITUTION, "\\S{1,400} \\S{1,200}");

    /// What a scheme names.
    public enum Of {
        INSTITUTION,
        PROGRAMME
    }

    private static final class Form {
        static final String ADDRESS = "https?://[!-~&&[^<>\"\\\\^`{|}]]{1,1000}";
    }

    private static final Map<String, Scheme> BY_CODE =
            Arrays.stream(values()).collect(Collectors.toMap(Scheme::code, scheme -> scheme));

    private final String code;
    private final Of of;
    private final Predicate<String> wellFormed;

    Scheme(String code, Of of, String form) {
        this(code, of, form, value -> true);
    }

    Scheme(String code, Of of, String form, Predicate<String> check) {
        this.code = code;
        this.of = of;
        this.wellFormed = Pattern.compile(form).asMatchPredicate().and(check);
    }

    public String code() {
        return code;
    }

    public Of of() {
        return of;
    }

    /// Shared names are unique within one institution only; every other one has at most one owner
    /// on any day.
    public boolean shared() {
        return this == PROGRAMME_CODE || this == DECISION;
    }

    /// Names that decide whom we believe: a link of one needs two people, and a coordinator
    /// confirms it.
    public boolean carriesTrust() {
        return this == DID
                || this == BADGE_CLASS
                || this == HOSTING_ORIGIN
                || this == ISSUER_ADDRESS;
    }

    /// Names that have a route or an act of their own and are not linked by hand.
    public boolean linkedByHand() {
        return this != REGISTRY && this != CLIENT && this != DECISION;
    }

    public boolean wellFormed(String value) {
        return wellFormed.test(value);
    }

    public static Scheme parse(String code) {
        var scheme = BY_CODE.get(code);
        if (scheme == null)
            throw new IllegalArgumentException("'" + code + "' is not a scheme of this register");
        return scheme;
    }
}
