package nl.waarmerk.testing.endurance;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.store.StoreBusy;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.crowd.Crowd;

/// Good clients, each on a machine of its own: what they ask and what they are told goes to `lines`
/// at once.
public record Writers(String mark, List<ProgrammeNumber> programmes, Consumer<String> lines) {
    public Writers {
        programmes = List.copyOf(programmes);
    }

    /// Each writer has so many reports recorded.
    public void run(List<Office> offices, int each) {
        var tasks = new ArrayList<Callable<Boolean>>();
        for (int w = 0; w < offices.size(); w++) {
            int writer = w;
            tasks.add(() -> {
                for (int n = 0; n < each; n++) report(offices.get(writer), writer, n);
                return true;
            });
        }
        Crowd.together(tasks);
    }

    private void report(Office office, int writer, int n) {
        var programme = programmes.get((writer + n * 7) % programmes.size());
        var report = new Report(programme, mark + "-" + writer + "-" + n);
        lines.accept(Journal.asked(report));
        lines.accept(Journal.told(report, insisted(office, report.request())));
    }

    /// When nobody knows what became of it, or the store is busy: again with the same key.
    static Result insisted(Office office, Request request) {
        while (true) {
            try {
                var result = office.ask(request);
                if (!(result instanceof Result.Unclear)) return result;
            } catch (StoreBusy busy) {
                Thread.onSpinWait();
            }
        }
    }
}
