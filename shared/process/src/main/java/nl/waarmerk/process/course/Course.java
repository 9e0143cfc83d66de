package nl.waarmerk.process.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.CaseKind;
import nl.waarmerk.process.model.CaseModel;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.process.model.Models;
import nl.waarmerk.process.model.ProcessModel;
import org.jspecify.annotations.Nullable;

/// One case as it ran. `stretches`: one from each event to the next, and one from the last event to
/// now; a case that was only observed has one, from its first observation. `steps` in the order in
/// which they began.
public record Course(
        CaseLog log,
        ProcessModel agreed,
        Moment now,
        List<Stretch> stretches,
        List<Step> steps,
        @Nullable Ended end,
        Clocks clocks) {
    public Course {
        stretches = List.copyOf(stretches);
        steps = List.copyOf(steps);
    }

    public static List<Course> all(List<CaseLog> logs, Models models, Moment now) {
        return logs.stream().map(log -> of(log, models, now)).toList();
    }

    /// `now`: until when open clocks have run; an event after it moves it on.
    public static Course of(CaseLog log, Models models, Moment now) {
        var agreed = models.of(log);
        var model = agreed.of(CaseKind.of(log.id()));
        var end = Ended.of(log, model);
        var running = new Running(model);
        var stretches = new ArrayList<Stretch>(log.events().size());
        var moments = log.events().stream().map(event -> Moment.of(event.time())).toList();
        var last = moments.isEmpty() || moments.getLast().at().isBefore(now.at());
        var until = last ? now : moments.getLast();
        var observations = new ArrayList<>(log.observations());
        for (int i = 0; i < moments.size(); i++) {
            while (!observations.isEmpty()
                    && observations.getFirst().time().isBefore(moments.get(i).at()))
                running.observed(observations.removeFirst());
            running.happened(log.events().get(i), moments.get(i));
            var next = i + 1 < moments.size() ? moments.get(i + 1) : until;
            var ended = end != null && end.index() <= i;
            stretches.add(new Stretch(moments.get(i), next, ended ? null : running.clock()));
        }
        observations.forEach(running::observed);
        if (moments.isEmpty()) stretches.add(onlyObserved(log, until));
        return new Course(log, agreed, until, stretches, running.steps(until), end, sum(stretches));
    }

    private static Stretch onlyObserved(CaseLog log, Moment now) {
        var from =
                log.observations().isEmpty()
                        ? now
                        : Moment.of(log.observations().getFirst().time());
        return new Stretch(from, now, Clock.INSTITUTION);
    }

    private static Clocks sum(List<Stretch> stretches) {
        var clocks = Clocks.NONE;
        for (var each : stretches)
            if (each.clock() != null) clocks = clocks.plus(each.clock(), each.span());
        return clocks;
    }

    public CaseId id() {
        return log.id();
    }

    public CaseKind kind() {
        return CaseKind.of(log.id());
    }

    public CaseModel model() {
        return agreed.of(kind());
    }

    /// When its first event happened.
    public Moment began() {
        return stretches.getFirst().from();
    }

    public boolean finished() {
        return end != null;
    }

    /// Not finished, or open again: a step began after the end and has not ended.
    public boolean open() {
        return end == null || openStep().isPresent();
    }

    /// The latest step that is open; of a case that has ended only one that began afterwards.
    public Optional<Step> openStep() {
        return steps.stream()
                .filter(step -> step.open() && (end == null || beganAfter(step, end)))
                .reduce((earlier, later) -> later);
    }

    private static boolean beganAfter(Step step, Ended end) {
        return step.from().at().isAfter(end.at().at());
    }

    /// Its events on the way, until it ended.
    public List<ProcessEvent> way() {
        return end == null ? log.events() : log.events().subList(0, end.index() + 1);
    }
}
