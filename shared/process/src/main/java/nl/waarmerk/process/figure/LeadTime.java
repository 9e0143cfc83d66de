package nl.waarmerk.process.figure;

import nl.waarmerk.process.course.Clocks;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.json.Json;

/// How long the finished ones took and how old the unfinished ones are by now. `notMeasured`:
/// finished, but nothing tells when they began.
public record LeadTime(Population finished, Population unfinished, int notMeasured) {
    public Json.Obj json() {
        return Json.obj()
                .with("finished", finished.json())
                .with("unfinished", unfinished.json())
                .with("notMeasured", notMeasured);
    }

    static final class Gathering {
        private final Sample finished = new Sample();
        private final Sample unfinished = new Sample();
        private int notMeasured;

        void add(boolean isFinished, Clocks taken, CaseId id) {
            (isFinished ? finished : unfinished).add(taken, id);
        }

        void notMeasured() {
            notMeasured++;
        }

        LeadTime leadTime() {
            return new LeadTime(finished.population(), unfinished.population(), notMeasured);
        }
    }
}
