package nl.waarmerk.process.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.InstitutionPayload;
import nl.waarmerk.register.event.NamePayload;
import nl.waarmerk.register.event.ProgrammePayload;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// The process events that one event of a programme's history makes, in order, without persons.
/// `earlier` gives events of the same record by their number: mending and proposals look back.
public record Projection(IntFunction<Event> earlier) {
    /// The acts whose proposal is the quality check of a programme.
    private static final Set<String> CHECKED =
            Set.of("accreditation-granted", "accreditation-renewed");

    public List<ProcessEvent> of(Event event) {
        if (!(event.id().record() instanceof ProgrammeNumber)) return List.of();
        return switch (event.payload()) {
            case ProgrammePayload said -> made(event, Told.by(event.actor(), said));
            case ProposalPayload way -> made(event, proposal(event, way));
            case Annulled annulled ->
                    target(annulled.event())
                            .map(wrong ->
                                    corrects(
                                            event,
                                            wrong,
                                            new What.Corrects(wrong.key().id(), null),
                                            wrong.doing().person(null)))
                            .toList();
            case Corrected corrected -> corrected(event, corrected);
            case Erased ignored -> List.of();
            case InstitutionPayload ignored -> List.of();
            case NamePayload ignored -> List.of();
        };
    }

    private Stream<ProcessEvent> target(int number) {
        return of(earlier.apply(number)).stream();
    }

    /// The register learned of it when it was decided, whatever content was put right later: only a
    /// changed outcome or reason is news.
    private List<ProcessEvent> corrected(Event event, Corrected corrected) {
        if (!(corrected.replacement() instanceof ProgrammePayload said)) return List.of();
        var first = decided(corrected.event());
        var right = Told.by(first.actor(), said);
        var news = new ArrayList<ProcessEvent>();
        for (var wrong : standing(corrected.event()))
            for (var told : right)
                if (told.stage() == wrong.stage() && !told.doing().equals(wrong.doing()))
                    news.add(
                            corrects(
                                    event,
                                    wrong,
                                    new What.Corrects(wrong.key().id(), told.change()),
                                    told.doing()));
        return news;
    }

    /// What an event made; of a correction that was no news, what it left standing.
    private List<ProcessEvent> standing(int number) {
        var event = earlier.apply(number);
        var made = of(event);
        return made.isEmpty() && event.payload() instanceof Corrected corrected
                ? standing(corrected.event())
                : made;
    }

    /// The decision that a correction, or a correction of one, is about.
    private Event decided(int number) {
        var event = earlier.apply(number);
        return event.payload() instanceof Corrected corrected ? decided(corrected.event()) : event;
    }

    private List<Told> proposal(Event event, ProposalPayload way) {
        var doer = Told.handsIn(event.actor());
        var decider = Told.decides(event.actor());
        return switch (way) {
            case Proposed(var act) ->
                    CHECKED.contains(act) ? check(Change.STARTED, Doing.by(doer)) : List.of();
            case Resubmitted(var number) ->
                    ofACheck(number)
                            ? check(Change.STARTED, Doing.by(doer).outcome("resubmitted"))
                            : List.of();
            case Returned(var number, var reason) ->
                    ofACheck(number)
                            ? check(Change.RETURNED, Doing.by(decider).reason(reason))
                            : List.of();
            case Rejected(var number, var reason) ->
                    ofACheck(number)
                            ? check(
                                    Change.COMPLETED,
                                    Doing.by(decider).outcome("rejected").reason(reason))
                            : List.of();
        };
    }

    private boolean ofACheck(int proposal) {
        return earlier.apply(proposal).payload() instanceof Proposed(var act)
                && CHECKED.contains(act);
    }

    private static List<Told> check(Change change, Doing doing) {
        return List.of(Told.of(Stage.QUALITY_CHECK, change, doing));
    }

    private static List<ProcessEvent> made(Event event, List<Told> all) {
        return all.stream()
                .map(told ->
                        event(
                                event,
                                told.part(),
                                told.stage(),
                                new What.Happened(told.change()),
                                event.recordedAt(),
                                told.doing()))
                .toList();
    }

    private static ProcessEvent corrects(
            Event event, ProcessEvent wrong, What.Corrects what, Doing doing) {
        int part = wrong.key().id().indexOf('/');
        return event(
                event,
                part < 0 ? "" : wrong.key().id().substring(part + 1),
                wrong.stage(),
                what,
                wrong.time(),
                doing);
    }

    private static ProcessEvent event(
            Event event, String part, Stage stage, What what, Instant time, Doing doing) {
        var programme = (ProgrammeNumber) event.id().record();
        return new ProcessEvent(
                new EventKey(programme.institution(), id(event, part)),
                new CaseId(programme, null),
                stage,
                what,
                time,
                event.recordedAt(),
                doing);
    }

    /// The case that an event of the register belongs to; institutions have none.
    public static Optional<CaseId> subject(EventId event) {
        return event.record() instanceof ProgrammeNumber programme
                ? Optional.of(new CaseId(programme, null))
                : Optional.empty();
    }

    private static String id(Event event, String part) {
        var id = EventKey.OF_THE_REGISTER + event.id().text();
        return part.isEmpty() ? id : id + "/" + part;
    }
}
