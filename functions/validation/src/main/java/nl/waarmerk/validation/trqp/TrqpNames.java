package nl.waarmerk.validation.trqp;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.waarmerk.http.RegisterAddress;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;

/// Whom and what a query may mean: TRQP names are bare texts, ours are pairs of scheme and value. A
/// text stands for every exclusive name that it could be; those of two owners are nobody's.
@Singleton
final class TrqpNames {
    private final RegisterAddress register;

    TrqpNames(RegisterAddress register) {
        this.register = register;
    }

    /// `I-0012`, its permanent address, or any name that an institution can have.
    List<Identifier> institutions(String entity) {
        return names(entity, "/id/institution/", InstitutionId::parse, Scheme.Of.INSTITUTION);
    }

    /// `MCNL-0012-0003`, its permanent address, or an address that only one programme can have.
    List<Identifier> programmes(String resource) {
        return names(resource, "/id/programme/", ProgrammeNumber::parse, Scheme.Of.PROGRAMME);
    }

    /// `HO-2021`, or the address at which it is shown.
    String framework(String resource) {
        return after("/v1/frameworks/", resource).orElse(resource);
    }

    private List<Identifier> names(
            String text, String permanent, Function<String, RecordId> parse, Scheme.Of of) {
        var names = new ArrayList<Identifier>(2);
        number(after(permanent, text).orElse(text), parse)
                .ifPresent(number -> names.add(Identifier.registry(number)));
        for (var scheme : Scheme.values())
            if (scheme.of() == of
                    && scheme != Scheme.REGISTRY
                    && !scheme.shared()
                    && scheme.wellFormed(text)) names.add(new Identifier(scheme, text));
        return names;
    }

    private Optional<String> after(String prefix, String text) {
        return register.path(text)
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length()));
    }

    private static Optional<RecordId> number(String text, Function<String, RecordId> parse) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // No number of ours: it may be a name all the same.
        }
    }
}
