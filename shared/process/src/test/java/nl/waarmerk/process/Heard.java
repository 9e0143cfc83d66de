package nl.waarmerk.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.waarmerk.process.calendar.Moment;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.process.log.Known;
import nl.waarmerk.process.model.Models;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.time.Amsterdam;
import org.jspecify.annotations.Nullable;

/// A case told as a table: `when | stage.change | role | outcome or counts | person`, one event a
/// line; the id of an event is its line number, `e1` first.
public record Heard(CaseId id, CaseFacts facts, List<ProcessEvent> events) {
    public static final Models MODELS = Models.builtIn();

    public static Heard of(String id, String table) {
        return of(id, Sector.HBO, "HO-2021", table);
    }

    public static Heard of(String id, Sector sector, @Nullable String framework, String table) {
        var subject = CaseId.parse(id);
        var facts = new CaseFacts(subject.programme().institution(), sector, framework, null);
        var events = new ArrayList<ProcessEvent>();
        for (var line : table.lines().filter(each -> !each.isBlank()).toList())
            events.add(event(new Told(subject), "e" + (events.size() + 1), line.split("\\|", -1)));
        return new Heard(subject, facts, events);
    }

    private static ProcessEvent event(Told told, String id, String[] cells) {
        var when = cells[0].strip();
        var change = cells[1].strip().split("\\.", -1);
        if (change[1].equals("observed")) {
            var numbers = cells[3].strip().split(" ", -1);
            return told.observed(
                    id,
                    new Counts(
                            n(numbers, 0),
                            n(numbers, 1),
                            n(numbers, 2),
                            n(numbers, 3),
                            n(numbers, 4),
                            n(numbers, 5)),
                    when);
        }
        var doing = Doing.by(Doer.valueOf(upper(cells[2])));
        if (cells.length > 3 && !cells[3].isBlank()) doing = doing.outcome(cells[3].strip());
        if (cells.length > 4 && !cells[4].isBlank()) doing = doing.person(cells[4].strip());
        return told.event(
                id,
                Stage.valueOf(upper(change[0])),
                new What.Happened(Change.valueOf(upper(change[1]))),
                when,
                doing);
    }

    private static int n(String[] numbers, int i) {
        return Integer.parseInt(numbers[i]);
    }

    private static String upper(String code) {
        return code.strip().toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public CaseLog log(String now) {
        return new Known(Amsterdam.dayOf(Told.at(now)), null).of(id, facts, events);
    }

    /// As it has run until `now`.
    public Course until(String now) {
        return Course.of(log(now), MODELS, Moment.of(Told.at(now)));
    }
}
