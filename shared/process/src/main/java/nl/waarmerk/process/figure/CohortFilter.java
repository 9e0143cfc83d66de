package nl.waarmerk.process.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.time.Amsterdam;
import nl.waarmerk.register.time.Period;
import org.jspecify.annotations.Nullable;

/// Which cases; an absent member asks nothing. `began`: the day of the case's first event.
public record CohortFilter(
        @Nullable InstitutionId institution,
        @Nullable Sector sector,
        @Nullable String framework,
        Period began) {
    public static final CohortFilter ALL = new CohortFilter(null, null, null, Period.ALWAYS);

    public boolean includes(Course course) {
        var facts = course.log().facts();
        return (institution == null || institution.equals(facts.institution()))
                && (sector == null || sector == facts.sector())
                && (framework == null || framework.equals(facts.framework()))
                && inPeriod(course);
    }

    /// Of the same period, but another institution, sector or framework.
    public boolean isOfTheRest(Course course) {
        return inPeriod(course) && !includes(course);
    }

    private boolean inPeriod(Course course) {
        return began.covers(Amsterdam.dayOf(course.began().at()));
    }

    /// The same cohort in as many days just before; absent when the period is open.
    public Optional<CohortFilter> earlier() {
        LocalDate from = began.from();
        LocalDate until = began.until();
        if (from == null || until == null) return Optional.empty();
        var before = from.minusDays(ChronoUnit.DAYS.between(from, until));
        return Optional.of(
                new CohortFilter(institution, sector, framework, new Period(before, from)));
    }

    public Json.Obj json() {
        return Json.obj()
                .with("institution", institution == null ? null : institution.text())
                .with("sector", sector == null ? null : sector.code())
                .with("framework", framework)
                .with("from", text(began.from()))
                .with("until", text(began.until()));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
