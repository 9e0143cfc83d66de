package nl.waarmerk.process.figure;

import java.util.List;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.course.Step;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.json.Json;

/// What other institutions' boards were asked and answered. `requested`: those of which the request
/// is known; an answer is often all that is.
public record RecognitionElsewhere(
        int requested, int granted, int denied, LeadTime leadTime, List<CaseId> cases) {
    public RecognitionElsewhere {
        cases = List.copyOf(cases);
    }

    static RecognitionElsewhere of(List<Course> courses) {
        var count = new Count();
        for (var course : courses)
            for (var step : course.steps())
                if (step.rule().stage() == Stage.RECOGNITION) count.add(step, course.id());
        return new RecognitionElsewhere(
                count.requested,
                count.granted,
                count.denied,
                count.times.leadTime(),
                count.cases.all());
    }

    private static final class Count {
        private final Ids cases = new Ids();
        private final LeadTime.Gathering times = new LeadTime.Gathering();
        private int requested;
        private int granted;
        private int denied;

        void add(Step step, CaseId id) {
            cases.add(id);
            if (step.began()) requested++;
            if ("granted".equals(step.outcome())) granted++;
            if ("denied".equals(step.outcome())) denied++;
            if (step.began() || step.open()) times.add(!step.open(), step.clocks(), id);
            else times.notMeasured();
        }
    }

    public Json.Obj json() {
        return Json.obj()
                .with("requested", requested)
                .with("granted", granted)
                .with("denied", denied)
                .with("leadTime", leadTime.json())
                .with("cases", Ids.json(cases));
    }
}
