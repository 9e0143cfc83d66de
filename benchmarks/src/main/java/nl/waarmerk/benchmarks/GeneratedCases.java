package nl.waarmerk.benchmarks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.SplittableRandom;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.EventKey;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;

/// Cases in the order of their numbers, made as they are asked for, until this many things happened in them: each programme
/// and four cohorts of it; a fifth of the stages is returned once or more. Each case has one observation besides.
final class GeneratedCases implements Iterator<CaseLog> {
    private static final int PROGRAMMES = 200;
    private static final int COHORTS = 4;

    private final SplittableRandom random = new SplittableRandom(1);
    private final long most;
    private long made;
    private int number;

    GeneratedCases(long events) {
        most = events;
    }

    @Override
    public boolean hasNext() {
        return made < most;
    }

    @Override
    public CaseLog next() {
        if (!hasNext()) throw new NoSuchElementException();
        int programme = number / (COHORTS + 1);
        int cohort = number++ % (COHORTS + 1);
        var institution = new InstitutionId(programme / PROGRAMMES + 1);
        var name = new ProgrammeNumber(institution, programme % PROGRAMMES + 1);
        var id = new CaseId(name, cohort == 0 ? null : "2026-" + cohort);
        var events = new ArrayList<ProcessEvent>();
        var at = Instant.ofEpochSecond(1_772_000_000L + number);
        for (var stage : Stage.values()) {
            at = add(events, id, stage, Change.STARTED, at);
            while (random.nextInt(5) == 0) at = add(events, id, stage, Change.RETURNED, at);
            at = add(events, id, stage, Change.COMPLETED, at);
        }
        var observed = event(id, "o", Stage.CLAIM, new What.Observed(new Counts(8, 5, 2, 0, 1, 0)), at);
        var kept = events.subList(0, (int) Math.min(events.size(), most - made));
        made += kept.size();
        return new CaseLog(id, new CaseFacts(institution, Sector.HBO, "HO-2021", name.text() + "-A1"), kept, List.of(observed));
    }

    private Instant add(List<ProcessEvent> events, CaseId id, Stage stage, Change change, Instant at) {
        events.add(event(id, String.valueOf(events.size()), stage, new What.Happened(change), at));
        return at.plusMillis(random.nextLong(1_000_000_000L));
    }

    private static ProcessEvent event(CaseId id, String suffix, Stage stage, What what, Instant at) {
        var doing = Doing.by(Doer.INSTITUTION).person("9f86d081884c7d65");
        if (what instanceof What.Happened(var change) && change == Change.RETURNED)
            doing = doing.outcome("incomplete").reason(new ReasonGiven("quality-insufficient"));
        var key = new EventKey(id.programme().institution(), id.text() + "-" + suffix);
        return new ProcessEvent(key, id, stage, what, at, at.plusSeconds(60), doing);
    }
}
