package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.NameHeld;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Standing;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.verdict.Accredited;
import nl.waarmerk.register.verdict.StandingReasons;

/// What the register itself answers, from the timeline that it keeps of a record.
public final class ProductionFold {
    private ProductionFold() {}

    public static Fold fromHistory() {
        return (id, history) -> of(id, Timeline.of(history));
    }

    public static Fold.Read of(RecordItem item) {
        return of(item.id(), item.timeline());
    }

    private static Fold.Read of(RecordId id, Timeline timeline) {
        return knownAt -> {
            var known = timeline.known(knownAt);
            return day ->
                    switch (id) {
                        case InstitutionId i -> institution(new InstitutionFacts(i, known), day);
                        case ProgrammeNumber n -> programme(new ProgrammeFacts(n, known), day);
                    };
        };
    }

    private static Answer programme(ProgrammeFacts facts, LocalDate day) {
        var accredited = Accredited.on(day, facts);
        var standings = new TreeMap<Integer, Answer.Standing>();
        for (var accreditation : facts.accreditations())
            standings.put(accreditation.id().sequence(), standing(accreditation.on(day), day));
        var version = facts.versionOn(day);
        return new Answer.OfProgramme(
                !accredited.inForce().isEmpty(),
                accredited.reasons().stream().map(r -> r.code().code()).sorted().toList(),
                standings,
                version.map(v -> v.number()).orElse(null),
                version.map(v -> v.content()).orElse(null),
                names(facts.names(), day),
                facts.recognitions().stream()
                        .map(ProductionFold::because)
                        .collect(Collectors.toSet()));
    }

    private static Answer.Standing standing(Standing standing, LocalDate day) {
        var withdrawal = standing.accreditation().withdrawnBetween(day, day.plusDays(7));
        var since = withdrawal == null ? null : withdrawal.effectiveFrom().toString();
        return switch (standing) {
            case Standing.NotBegun s ->
                    new Answer.Standing("not begun", null, false, false, Map.of(), since);
            case Standing.InForce s ->
                    new Answer.Standing(
                            "in force",
                            because(s.decision()),
                            s.underConditions(),
                            s.teachOut(),
                            Map.of(),
                            since);
            case Standing.NotInForce s ->
                    new Answer.Standing(
                            "not in force", because(s.decision()), false, false, against(s), since);
        };
    }

    private static Map<String, Answer.Because> against(Standing.NotInForce standing) {
        var against = new TreeMap<String, Answer.Because>();
        var reasons = StandingReasons.of(standing);
        for (int i = 0; i < reasons.size(); i++) {
            var word = reasons.get(i).code().code().substring("accreditation.".length());
            against.put(word, because(standing.against().get(i).because()));
        }
        return against;
    }

    private static Answer institution(InstitutionFacts facts, LocalDate day) {
        var participations = new HashSet<Answer.TakingPart>();
        for (var participation : facts.participations())
            if (participation.on(day))
                participations.add(
                        new Answer.TakingPart(
                                participation.number(),
                                participation.pilot().code(),
                                facts.phaseOn(participation, day).code()));
        var keys = new HashSet<Answer.Key>();
        for (var key : facts.keys()) {
            var gone = key.retired();
            var retired = gone == null ? null : gone.cause().code() + " on " + gone.on();
            keys.add(new Answer.Key(key.kid(), key.from().toString(), retired));
        }
        return new Answer.OfInstitution(
                facts.nameOn(day).orElse(null),
                facts.sector().orElse(null),
                participations,
                names(facts.names(), day),
                keys);
    }

    private static Set<Answer.Named> names(List<NameHeld> held, LocalDate day) {
        var names = new HashSet<Answer.Named>();
        for (var name : held)
            if (name.period().covers(day)) names.add(new Answer.Named(name.name(), name.link()));
        return names;
    }

    private static Answer.Because because(Segment segment) {
        return new Answer.Because(segment.place(), segment.source());
    }
}
