package nl.waarmerk.process.published;

import java.util.List;
import java.util.stream.LongStream;
import nl.waarmerk.register.institution.Sector;

/// Somebody who has every table ever published, knows that a withheld award is fewer than five and
/// that up to any quarter no more was claimed than awarded, and asks which counts a withheld cell
/// may have. More of any other award and less of any other claim only make a count more possible,
/// so a count is possible exactly when it is with all others at 4 and at 0.
record Attacker(List<PublishedQuarter> tables, Sector sector) {
    /// Of 0 to 4 those that are possible.
    List<Long> possible(int quarter, Measure measure) {
        return LongStream.rangeClosed(0, 4)
                .filter(guess -> fits(quarter, measure, guess))
                .boxed()
                .toList();
    }

    private boolean fits(int quarter, Measure measure, long guess) {
        long awarded = 0;
        long claimed = 0;
        for (int i = 0; i < tables.size(); i++) {
            var guessed = i == quarter ? measure : null;
            awarded += guessed == Measure.AWARDS ? guess : most(i, Measure.AWARDS, 4);
            claimed += guessed == Measure.CLAIMS ? guess : most(i, Measure.CLAIMS, 0);
            if (claimed > awarded) return false;
        }
        return true;
    }

    private long most(int quarter, Measure measure, long otherwise) {
        var value = tables.get(quarter).cell(sector, measure).value();
        return value == null ? otherwise : value;
    }
}
