package nl.waarmerk.credentials;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import org.jspecify.annotations.Nullable;

/// Where an SD-JWT VC of each known type (`vct`) says what can be judged. `vct-claims.json` is the
/// configuration: an entry per type, each place the names of members from the outside in.
record VctClaims(
        String vct,
        List<Name> names,
        Place awarded,
        @Nullable Place ects,
        @Nullable Place hours,
        @Nullable Place eqf) {
    private static final Map<String, VctClaims> BY_TYPE = configured();

    VctClaims {
        names = List.copyOf(names);
    }

    record Name(Scheme scheme, Place place) {
        static Name read(Reading in) {
            var scheme = in.value("scheme", Scheme::parse, "a scheme");
            var place = Place.read(in, "at");
            return new Name(scheme.get(), place);
        }
    }

    /// A member, below the objects that lead to it.
    record Place(List<String> path) {
        static Place read(Reading in, String name) {
            return new Place(in.texts(name, 8, 100, "a member's name"));
        }

        static @Nullable Place optional(Reading in, String name) {
            var place = read(in, name);
            return place.path.isEmpty() ? null : place;
        }

        Optional<Part> parent(Part whole) {
            var parent = Optional.of(whole);
            for (var step : path.subList(0, path.size() - 1))
                parent = parent.flatMap(part -> part.part(step));
            return parent;
        }

        String last() {
            return path.getLast();
        }
    }

    private static VctClaims read(Reading in) {
        var vct = in.text("vct", 400);
        var names = in.objects("names", 20, Name::read);
        return new VctClaims(
                vct.get(),
                names,
                Place.read(in, "awarded"),
                Place.optional(in, "ects"),
                Place.optional(in, "hours"),
                Place.optional(in, "eqf"));
    }

    static CredentialReading of(Part payload, Stated<String> vct) {
        var claims = BY_TYPE.get(vct.value());
        if (claims == null)
            return CredentialReading.typeUnknown(
                    "/vct", "One of " + String.join(", ", BY_TYPE.keySet()) + " is expected here.");
        return new CredentialReading.Read(claims.claim(payload));
    }

    private Claim claim(Part payload) {
        var level = EqfLevel.ofNumber(payload, number(payload, eqf));
        var size =
                StudyLoad.stated(
                        payload, number(payload, ects), number(payload, hours), Optional.empty());
        return new Claim(
                Claim.Basis.CREDENTIAL,
                named(payload, Scheme.Of.PROGRAMME),
                named(payload, Scheme.Of.INSTITUTION),
                awarded.parent(payload).flatMap(p -> p.moment(awarded.last())).orElse(null),
                null,
                new Claim.Scope(size.orElse(null), level.orElse(null), null, null),
                new Authenticity.NotChecked(List.of(Reason.of(ReasonCode.PROOF_MISSING))),
                new Status.NotChecked(List.of(Reason.of(ReasonCode.STATUS_NOT_CHECKED))));
    }

    private List<Stated<Identifier>> named(Part payload, Scheme.Of of) {
        var found = new Names(payload);
        for (var name : names)
            if (name.scheme.of() == of)
                name.place
                        .parent(payload)
                        .flatMap(part -> part.text(name.place.last()))
                        .ifPresent(text -> found.add(name.scheme, text));
        return found.all();
    }

    private static Optional<Stated<BigDecimal>> number(Part payload, @Nullable Place place) {
        return Optional.ofNullable(place)
                .flatMap(p -> p.parent(payload).flatMap(part -> part.number(p.last())));
    }

    private static Map<String, VctClaims> configured() {
        try (var in =
                Objects.requireNonNull(VctClaims.class.getResourceAsStream("/vct-claims.json"))) {
            var json = StrictJson.read(in.readAllBytes(), CredentialReader.LIMITS);
            var types = Reading.whole(json, r -> r.objects("types", 100, VctClaims::read));
            var byType = new TreeMap<String, VctClaims>();
            for (var type : types) byType.put(type.vct, type);
            return byType;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
