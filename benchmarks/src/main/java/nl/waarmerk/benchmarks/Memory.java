package nl.waarmerk.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.verdict.RegisterView;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.transparency.Hash;

/// 1,000 programmes with five decisions each, as they are known, in memory.
final class Memory implements RegisterView {
    static final InstitutionId OWNER = new InstitutionId(1);
    static final Identifier ISSUER = new Identifier(Scheme.BRIN, "25KB");
    static final Identifier ADDRESS = new Identifier(Scheme.ISSUER_ADDRESS, "https://badges.example/issuers/demo");
    private final Map<Identifier, List<ProgrammeFacts>> programmes = new HashMap<>();
    private final InstitutionFacts institution;

    Memory(int size, Payload... ofTheInstitution) {
        var payloads = new ArrayList<>(institution());
        payloads.addAll(Arrays.asList(ofTheInstitution));
        institution = new InstitutionFacts(OWNER, Timeline.of(history(OWNER, payloads)).known(null));
        for (int i = 1; i <= size; i++) {
            var number = new ProgrammeNumber(OWNER, i);
            var known = Timeline.of(history(number, decisions(badge(i)))).known(null);
            var facts = List.of(new ProgrammeFacts(number, known));
            programmes.put(badge(i), facts);
            programmes.put(new Identifier(Scheme.REGISTRY, number.text()), facts);
        }
    }

    static Identifier badge(int i) {
        return Demo.badgeClass("demo" + i);
    }

    static List<Payload> institution() {
        return List.of(
                Demo.institution("Demo", Sector.HBO), new NameLinked(ISSUER, null, null),
                new NameLinked(ADDRESS, null, null), Demo.inThePilotFrom("2021-10-01"));
    }

    static List<Payload> decisions(Identifier badge) {
        return List.of(
                new ProgrammeRegistered(Demo.programme("Demo")),
                new NameLinked(badge, null, null),
                new AccreditationGranted(1, DemoDecision.validFrom("2022-02-01").until("2023-02-01").decision()),
                Demo.suspension(1, "2022-05-01"),
                new Resumed(Demo.step(1, "2022-06-01", "2022-06-01", "mended")),
                new AccreditationRenewed(1, DemoDecision.validFrom("2023-02-01").until("2024-02-01").decision()),
                new AccreditationRenewed(1, DemoDecision.validFrom("2024-02-01").decision()));
    }

    private static List<Logged> history(RecordId id, List<Payload> payloads) {
        var all = new ArrayList<Logged>();
        for (var payload : payloads) {
            var event = new Event(
                    new EventId(id, all.size() + 1), Instant.ofEpochSecond(1_650_000_000L + all.size()),
                    new Actor(Role.COORDINATOR, null), payload, null, List.of());
            all.add(new Logged(event, all.size(), new Hash(0, 0, 0, all.size())));
        }
        return all;
    }

    @Override
    public List<ProgrammeFacts> programmesNamed(Identifier name) {
        return programmes.getOrDefault(name, List.of());
    }

    @Override
    public List<InstitutionFacts> institutionsNamed(Identifier name) {
        return name.equals(ISSUER) || name.equals(ADDRESS) ? List.of(institution) : List.of();
    }

    @Override
    public Optional<InstitutionFacts> institution(InstitutionId id) {
        return id.equals(OWNER) ? Optional.of(institution) : Optional.empty();
    }
}
