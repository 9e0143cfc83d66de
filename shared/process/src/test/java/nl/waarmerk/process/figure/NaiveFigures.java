package nl.waarmerk.process.figure;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.process.calendar.Holidays;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/// The same figures the slow way: every question is put to the whole log anew, working time is
/// counted day by day, and the rules that matter are written out instead of read from the data.
final class NaiveFigures {
    private final CaseLog log;
    private final Instant now;
    private final boolean programme;

    NaiveFigures(CaseLog log, Instant now) {
        this.log = log;
        this.now = now;
        this.programme = log.id().cohort() == null;
    }

    /// Index of the event that ended the case, or -1.
    int end() {
        for (int i = 0; i < log.events().size(); i++)
            if (endsForGood(log.events().get(i))) return i;
        int rejected = -1;
        for (int i = 0; i < log.events().size(); i++) {
            var event = log.events().get(i);
            if (programme
                    && is(event, Stage.QUALITY_CHECK, Change.COMPLETED)
                    && "rejected".equals(event.doing().outcome())) rejected = i;
            else if (event.stage() != Stage.EVALUATION && event.stage() != Stage.RECOGNITION)
                rejected = -1;
        }
        return rejected;
    }

    private boolean endsForGood(ProcessEvent event) {
        return is(event, programme ? Stage.REGISTRATION : Stage.EVALUATION, Change.COMPLETED);
    }

    /// Milliseconds from the first event to the end or now: institution's, register's.
    long[] clocks(boolean working) {
        var sums = new long[2];
        int last = end();
        int size = last < 0 ? log.events().size() : last;
        for (int i = 0; i < size; i++) {
            var from = log.events().get(i).time();
            var until = i + 1 < log.events().size() ? log.events().get(i + 1).time() : now;
            sums[liesWithRegister(i) ? 1 : 0] +=
                    working ? working(from, until) : millis(from, until);
        }
        return sums;
    }

    /// After event `i`: a check or validation was started and neither returned nor completed since,
    /// or something was granted and not registered since.
    private boolean liesWithRegister(int i) {
        if (programme) {
            if (last(i, Stage.QUALITY_CHECK) == Change.STARTED) return true;
            return toRegister(i) || started(i, Stage.REGISTRATION);
        }
        return last(i, Stage.VALIDATION) == Change.STARTED;
    }

    /// A registration waits while the last of: granted, registered; is granted, unless it was
    /// returned since, and not begun anew.
    private boolean toRegister(int i) {
        boolean open = false;
        boolean returned = false;
        for (int k = 0; k <= i; k++) {
            var event = log.events().get(k);
            if (is(event, Stage.QUALITY_CHECK, Change.COMPLETED)
                    && "granted".equals(event.doing().outcome())
                    && !open) {
                open = true;
                returned = false;
            }
            if (event.stage() != Stage.REGISTRATION) continue;
            open = CaseLog.change(event) != Change.COMPLETED;
            returned = CaseLog.change(event) == Change.RETURNED;
        }
        return open && !returned;
    }

    private boolean started(int i, Stage stage) {
        return last(i, stage) == Change.STARTED;
    }

    private @Nullable Change last(int i, Stage stage) {
        for (int k = i; k >= 0; k--)
            if (log.events().get(k).stage() == stage) return CaseLog.change(log.events().get(k));
        return null;
    }

    /// How often the same thing happened again before the end: by the same role, by another one.
    int[] rework() {
        var again = new int[2];
        var way = log.events().subList(0, end() < 0 ? log.events().size() : end() + 1);
        for (int i = 0; i < way.size(); i++) {
            Doer before = null;
            for (int k = 0; k < i; k++)
                if (is(way.get(k), way.get(i).stage(), CaseLog.change(way.get(i))))
                    before = way.get(k).doing().role();
            if (before != null) again[before == way.get(i).doing().role() ? 0 : 1]++;
        }
        return again;
    }

    /// Skipped, wrong order and four eyes of a check: how many findings.
    int ordersBroken() {
        return programme
                ? broken(Stage.DESIGN, Stage.COMMITMENT, true)
                        + broken(Stage.DESIGN, Stage.DEMAND, true)
                        + broken(Stage.QUALITY_CHECK, Stage.DESIGN, false)
                        + broken(Stage.REGISTRATION, Stage.QUALITY_CHECK, true)
                        + broken(Stage.EVALUATION, Stage.REGISTRATION, true)
                        + broken(Stage.RECOGNITION, Stage.REGISTRATION, false)
                : broken(Stage.TEACHING, Stage.OFFER, true)
                        + broken(Stage.AWARD, Stage.TEACHING, true)
                        + broken(Stage.AWARD, Stage.VALIDATION, true)
                        + broken(Stage.CLAIM, Stage.AWARD, true)
                        + broken(Stage.SHARE, Stage.AWARD, false)
                        + broken(Stage.REVOCATION, Stage.AWARD, false)
                        + broken(Stage.EVALUATION, Stage.TEACHING, true);
    }

    private int broken(Stage later, Stage earlier, boolean completed) {
        var own = times(later, completed);
        var before = times(earlier, true);
        return !own.isEmpty() && !before.isEmpty() && own.getFirst().isBefore(before.getFirst())
                ? 1
                : 0;
    }

    private List<Instant> times(Stage stage, boolean completed) {
        var times = new ArrayList<Instant>();
        for (var event : log.events())
            if (event.stage() == stage && (!completed || CaseLog.change(event) == Change.COMPLETED))
                times.add(event.time());
        times.sort(null);
        return times;
    }

    /// Same person (0) and not to be told (1).
    int[] fourEyes() {
        var found = new int[2];
        var events = log.events();
        for (int i = 0; i < events.size(); i++) {
            var other = events.get(i);
            boolean judged =
                    programme
                            ? is(other, Stage.QUALITY_CHECK, Change.COMPLETED)
                                    || is(other, Stage.QUALITY_CHECK, Change.RETURNED)
                            : is(other, Stage.AWARD, Change.COMPLETED);
            if (!judged) continue;
            ProcessEvent one = null;
            for (int k = 0; k < events.size(); k++)
                if ((k < i || one == null) && isOne(events.get(k))) one = events.get(k);
            var there = one == null ? null : one.doing().person();
            if (there == null || other.doing().person() == null) found[1]++;
            else if (Objects.equals(there, other.doing().person())) found[0]++;
        }
        return found;
    }

    private boolean isOne(ProcessEvent event) {
        return programme
                ? is(event, Stage.QUALITY_CHECK, Change.STARTED)
                : is(event, Stage.VALIDATION, Change.COMPLETED);
    }

    private static boolean is(ProcessEvent event, Stage stage, Change change) {
        return event.stage() == stage && CaseLog.change(event) == change;
    }

    private static long millis(Instant from, Instant until) {
        return until.toEpochMilli() - from.toEpochMilli();
    }

    static long working(Instant from, Instant until) {
        long sum = 0;
        for (var day = Amsterdam.dayOf(from);
                !day.isAfter(Amsterdam.dayOf(until));
                day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.SATURDAY
                    || day.getDayOfWeek() == DayOfWeek.SUNDAY
                    || Holidays.on(day)) continue;
            sum += millis(later(from, midnight(day)), earlier(until, midnight(day.plusDays(1))));
        }
        return sum;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(Amsterdam.ZONE).toInstant();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
