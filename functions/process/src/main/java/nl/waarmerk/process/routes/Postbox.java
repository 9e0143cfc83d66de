package nl.waarmerk.process.routes;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.CloudEvent;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.project.PersonToken;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.store.Salt;
import org.jspecify.annotations.Nullable;

/// Takes posted events in: what is wrong with one stops no other.
@Singleton
final class Postbox {
    /// As far as clocks may differ.
    private static final Duration AHEAD = Duration.ofSeconds(10);

    private final ProcessStore log;
    private final Facts facts;
    private final InstantSource clock;
    private final Beans.Salts salts;

    Postbox(ProcessStore log, Facts facts, InstantSource clock, Beans.Salts salts) {
        this.log = log;
        this.facts = facts;
        this.clock = clock;
        this.salts = salts;
    }

    /// An answer for each, in the same order.
    List<PostedAnswer> add(Caller caller, List<Json> items) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var answers = new TreeMap<Integer, PostedAnswer>();
        var read = new TreeMap<Integer, CloudEvent.Posted>();
        for (int i = 0; i < items.size(); i++) {
            try {
                read.put(i, CloudEvent.posted(items.get(i)));
            } catch (Malformed e) {
                answers.put(i, new PostedAnswer.Refused(ProblemKind.MALFORMED, e.faults()));
            }
        }
        var programmes = known(read.values());
        read.entrySet()
                .removeIf(each -> {
                    var fault = fault(caller, each.getValue().event(), programmes, now);
                    fault.ifPresent(why -> answers.put(each.getKey(), why));
                    return fault.isPresent();
                });
        write(read, now, answers);
        return List.copyOf(answers.values());
    }

    private Set<ProgrammeNumber> known(Iterable<CloudEvent.Posted> posted) {
        var programmes = new LinkedHashSet<ProgrammeNumber>();
        for (var each : posted) programmes.add(each.event().subject().programme());
        return facts.of(programmes, null).keySet();
    }

    private static Optional<PostedAnswer> fault(
            Caller caller, ProcessEvent event, Set<ProgrammeNumber> programmes, Instant now) {
        if (!caller.speaksFor(event.key().source()))
            return Optional.of(
                    PostedAnswer.Refused.of(
                            ProblemKind.FORBIDDEN,
                            "/source",
                            "tenant.other",
                            "the token speaks for " + caller.tenant() + ", not for this source"));
        if (!event.subject().programme().institution().equals(event.key().source()))
            return Optional.of(
                    PostedAnswer.Refused.of(
                            ProblemKind.FORBIDDEN,
                            "/subject",
                            "case.other-institution",
                            "this programme is not of the institution in 'source'"));
        if (!programmes.contains(event.subject().programme()))
            return Optional.of(
                    PostedAnswer.Refused.of(
                            ProblemKind.MALFORMED,
                            "/subject",
                            "programme.unknown",
                            "the register has no such programme: register it first"));
        if (event.time().isAfter(now.plus(AHEAD)))
            return Optional.of(
                    PostedAnswer.Refused.of(
                            ProblemKind.MALFORMED,
                            "/time",
                            "time.in-future",
                            "it has not happened yet by this clock"));
        return Optional.empty();
    }

    private void write(
            Map<Integer, CloudEvent.Posted> posted,
            Instant now,
            Map<Integer, PostedAnswer> answers) {
        var keys = keys(posted.values());
        var events = new ArrayList<ProcessEvent>();
        for (var each : posted.values()) events.add(each.recorded(now, person(each, keys)));
        var added = log.add(events).iterator();
        for (var index : posted.keySet()) answers.put(index, PostedAnswer.of(added.next()));
    }

    private Map<CaseId, Salt> keys(Iterable<CloudEvent.Posted> posted) {
        var cases = new LinkedHashSet<CaseId>();
        for (var each : posted) if (each.actorToken() != null) cases.add(each.event().subject());
        return cases.isEmpty() ? Map.of() : log.personKeys(cases, salts);
    }

    private static @Nullable String person(CloudEvent.Posted posted, Map<CaseId, Salt> keys) {
        var token = posted.actorToken();
        var key = keys.get(posted.event().subject());
        return token == null || key == null
                ? null
                : PersonToken.of(key, posted.event().subject(), Json.of(token));
    }
}
