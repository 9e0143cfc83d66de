package nl.waarmerk.process.course;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.model.CaseModel;
import nl.waarmerk.process.model.Clock;
import nl.waarmerk.process.model.StageRule;

/// A case while its events come in, in their order.
final class Running {
    private final CaseModel model;
    private final Map<Stage, OpenStep> open = new EnumMap<>(Stage.class);
    private final List<Step> steps = new ArrayList<>();

    Running(CaseModel model) {
        this.model = model;
    }

    void happened(ProcessEvent event, Moment at) {
        var rule = model.rule(event.stage()).orElse(null);
        if (rule == null) return;
        switch (CaseLog.change(event)) {
            case STARTED -> step(rule, event, at, true).started(at, event.key());
            case RETURNED -> step(rule, event, at, false).returned(at, event.key());
            case COMPLETED -> {
                var outcome = event.doing().outcome();
                steps.add(step(rule, event, at, false).completed(at, event.key(), outcome));
                open.remove(event.stage());
                for (var next : model.rules()) openWith(event, next, at);
            }
        }
    }

    /// The one that is open, or a new one; `began`: whether this event is its beginning.
    private OpenStep step(StageRule rule, ProcessEvent event, Moment at, boolean began) {
        return open.computeIfAbsent(
                rule.stage(), stage -> new OpenStep(rule, began, at, event.key()));
    }

    private void openWith(ProcessEvent completed, StageRule next, Moment at) {
        var opening = next.opensWith();
        if (opening != null && opening.fits(completed.stage(), completed.doing().outcome()))
            open.computeIfAbsent(
                    next.stage(), stage -> new OpenStep(next, true, at, completed.key()));
    }

    /// When the platform counts nothing that is pending, the claiming is over.
    void observed(ProcessEvent event) {
        if (event.what() instanceof What.Observed(var counts)
                && counts.awarded() > 0
                && counts.pending() == 0) {
            var claim = open.remove(Stage.CLAIM);
            if (claim != null)
                steps.add(claim.completed(Moment.of(event.time()), event.key(), null));
        }
    }

    /// Anything that lies with the register or the body makes their clock run.
    Clock clock() {
        for (var step : open.values()) if (step.waitsFor() == Clock.REGISTER) return Clock.REGISTER;
        return Clock.INSTITUTION;
    }

    List<Step> steps(Moment now) {
        for (var step : open.values()) steps.add(step.stillOpen(now));
        steps.sort(
                Comparator.comparing((Step step) -> step.from().at())
                        .thenComparing(step -> step.rule().stage()));
        return steps;
    }
}
