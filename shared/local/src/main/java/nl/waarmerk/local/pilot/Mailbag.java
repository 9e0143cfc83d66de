package nl.waarmerk.local.pilot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.time.Amsterdam;

/// One institution's post: on the first of each month all that has become due, and once more at the
/// end of the window.
final class Mailbag {
    private static final int AT_ONCE = 500;
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final Participant who;
    private final Window window;
    private final int order;
    private final List<Telling.Due> waiting = new ArrayList<>();

    Mailbag(Participant who, Window window, int order) {
        this.who = who;
        this.window = window;
        this.order = order;
    }

    /// `registered`: before it the register does not know the programme.
    void add(Telling telling, Instant registered) {
        for (var due : telling.all())
            if (due.from().isBefore(registered))
                waiting.add(new Telling.Due(due.event(), registered));
            else waiting.add(due);
    }

    List<Act> posts() {
        var posts = new ArrayList<Act>();
        for (var moment : moments()) {
            var now = waiting.stream().filter(due -> due.from().isBefore(moment)).toList();
            waiting.removeAll(now);
            for (int i = 0; i < now.size(); i += AT_ONCE)
                posts.add(
                        new Act.Tells(
                                moment,
                                who,
                                now.subList(i, Math.min(now.size(), i + AT_ONCE)).stream()
                                        .map(Telling.Due::event)
                                        .toList()));
        }
        return posts;
    }

    private List<Instant> moments() {
        var moments = new ArrayList<Instant>();
        var day = Amsterdam.dayOf(window.records()).withDayOfMonth(1).plusMonths(1);
        for (var at = moment(day); at.isBefore(window.ends()); at = moment(day)) {
            moments.add(at);
            day = day.plusMonths(1);
        }
        moments.add(window.ends());
        return moments;
    }

    private Instant moment(LocalDate day) {
        return day.atTime(MORNING)
                .atZone(Amsterdam.ZONE)
                .toInstant()
                .plus(Duration.ofMinutes(order));
    }
}
