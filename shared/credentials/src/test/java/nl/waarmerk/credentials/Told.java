package nl.waarmerk.credentials;

import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import org.jspecify.annotations.Nullable;

/// A reading in one line, so that tables of tests can be read.
final class Told {
    private Told() {}

    static String of(CredentialReading reading) {
        return switch (reading) {
            case CredentialReading.Read(var claim, var signed) ->
                    of(claim) + (signed == null ? "" : " signed " + signed.algorithm());
            case CredentialReading.Unreadable refused -> told(refused);
        };
    }

    /// The code and the places; a place with a code of its own shows it.
    private static String told(CredentialReading.Unreadable refused) {
        var code = refused.code().code();
        var places =
                refused.faults().stream()
                        .map(f -> f.pointer() + (f.code().equals(code) ? "" : " " + f.code()));
        return (code + " " + places.toList()).replaceFirst(" \\[]$", "");
    }

    static String of(Claim claim) {
        return "programmes "
                + names(claim.programmes())
                + " issuers "
                + names(claim.issuers())
                + " award "
                + day(claim.award())
                + " expiry "
                + day(claim.expiry())
                + " size "
                + value(claim.scope().size())
                + " eqf "
                + value(claim.scope().eqf())
                + " "
                + authenticity(claim.authenticity())
                + " "
                + status(claim.status());
    }

    static String names(List<Stated<Identifier>> names) {
        return names.stream()
                .map(n -> n.value().toString())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String pointers(List<Stated<Identifier>> names) {
        return names.stream()
                .map(n -> String.valueOf(n.pointer()))
                .collect(Collectors.joining(", "));
    }

    private static String day(@Nullable Stated<Moment> moment) {
        return moment == null ? "-" : moment.value().day().toString();
    }

    private static String value(@Nullable Stated<?> stated) {
        return stated == null ? "-" : stated.value().toString();
    }

    private static String authenticity(Authenticity authenticity) {
        return switch (authenticity) {
            case Authenticity.Confirmed() -> "CONFIRMED";
            case Authenticity.Vouched() -> "VOUCHED";
            case Authenticity.NotChecked(var reasons) -> codes(reasons);
            case Authenticity.Refuted(var reasons) -> "REFUTED " + codes(reasons);
        };
    }

    private static String status(Status status) {
        return switch (status) {
            case Status.Active() -> "ACTIVE";
            case Status.NoneDeclared() -> "NONE_DECLARED";
            case Status.Vouched() -> "VOUCHED";
            case Status.NotChecked(var reasons) -> codes(reasons);
            case Status.Revoked(var reasons) -> "REVOKED " + codes(reasons);
        };
    }

    private static String codes(List<Reason> reasons) {
        return reasons.stream()
                .map(r -> r.code().code() + (r.pointer() == null ? "" : "@" + r.pointer()))
                .collect(Collectors.joining(","));
    }
}
