package nl.waarmerk.register.accreditation;

import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// A decision that these versions of a programme meet a framework, by a body, for a period.
public record Decision(
        String framework,
        String body,
        LocalDate decidedOn,
        LocalDate validFrom,
        @Nullable LocalDate validUntil,
        List<Integer> versions,
        Limits limits,
        List<Statement> statements,
        @Nullable String identifier) {
    /// The statement by which a decision accounts for a size below the guideline.
    private static final String SIZE_SUBSTANTIATED = "SIZE";

    public Decision {
        versions = List.copyOf(versions);
        statements = List.copyOf(statements);
        if (versions.isEmpty())
            throw new IllegalArgumentException(
                    "a decision names the versions it is about in 'versions'");
        if (statements.stream().map(Statement::rule).distinct().count() < statements.size())
            throw new IllegalArgumentException("a decision states a rule once in 'statements'");
        Period.inOrder(validFrom, validUntil);
    }

    /// It accounts for a size below the framework's guideline.
    public boolean substantiatesSize() {
        return statements.stream().anyMatch(s -> s.rule().equals(SIZE_SUBSTANTIATED) && s.met());
    }

    public Period validity() {
        return new Period(validFrom, validUntil);
    }

    public static Decision read(Reading in) {
        var framework = in.text("framework", 40);
        var body = in.text("body", 200);
        var decidedOn = in.date("decidedOn");
        var validFrom = in.date("validFrom");
        var validUntil = in.optionalDate("validUntil");
        var versions = in.integers("versions", 50);
        var limits = in.optionalObject("limits", Limits::read);
        var statements = in.objects("statements", 40, Statement::read);
        var identifier = in.optionalText("identifier", 64);
        return new Decision(
                framework.get(),
                body.get(),
                decidedOn.get(),
                validFrom.get(),
                validUntil.orNull(),
                versions,
                limits.or(Limits.NONE),
                statements,
                identifier.orNull());
    }

    public Json.Obj json() {
        var json =
                Json.obj()
                        .with("framework", framework)
                        .with("body", body)
                        .with("decidedOn", decidedOn.toString())
                        .with("validFrom", validFrom.toString())
                        .with("validUntil", validUntil == null ? null : validUntil.toString())
                        .with("versions", Json.list(versions, Json::of));
        return (limits.equals(Limits.NONE) ? json : json.with("limits", limits.json()))
                .with("statements", Json.list(statements, Statement::json))
                .with("identifier", identifier);
    }
}
