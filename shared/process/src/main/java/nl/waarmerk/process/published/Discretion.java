package nl.waarmerk.process.published;

import java.util.List;
import nl.waarmerk.register.institution.Sector;
import org.jspecify.annotations.Nullable;

/// Which cells of one sector are shown, so that every withheld one may still be anything from 0 to
/// 4, whatever was published before.
///
/// Each count stands in one cell only and nothing is a sum of cells, so a shown cell says nothing
/// of others but for one thing that everybody knows: up to any quarter no more was claimed than
/// awarded. Awards and recognitions are shown from five on; claims only while two things hold, with
/// A and C the shown awards and claims so far, this quarter's included: C + 4 <= A when claims were
/// ever withheld beside shown awards, else C <= A. Then:
/// - withheld awards may all be 0: with every withheld claim 0, C <= A still holds;
/// - withheld claims beside withheld awards may be 4: the awards may be 4 too;
/// - withheld claims beside shown awards may be 4: C + 4 <= A.
///
/// Withholding keeps both: A never falls, and the first time that claims are withheld beside shown
/// awards, those are five or more while C stays. What is asked here are shown figures, so that
/// something was shown or withheld tells no more than they do.
final class Discretion {
    private long awards;
    private long claims;
    private boolean claimsWithheldBesideAwards;

    static Discretion after(List<PublishedQuarter> earlier, Sector sector) {
        var discretion = new Discretion();
        for (var quarter : earlier)
            discretion.shown(
                    quarter.cell(sector, Measure.AWARDS).value(),
                    quarter.cell(sector, Measure.CLAIMS).value());
        return discretion;
    }

    private void shown(@Nullable Long moreAwards, @Nullable Long moreClaims) {
        if (moreAwards != null) awards += moreAwards;
        if (moreClaims != null) claims += moreClaims;
        if (moreAwards != null && moreClaims == null) claimsWithheldBesideAwards = true;
    }

    static boolean enough(long count) {
        return count >= Cell.LEAST;
    }

    /// Whether claims may be shown beside these awards.
    boolean allowsClaims(long moreAwards, long moreClaims) {
        long room = claimsWithheldBesideAwards ? Cell.LEAST - 1 : 0;
        long shownAwards = enough(moreAwards) ? awards + moreAwards : awards;
        return enough(moreClaims) && claims + moreClaims + room <= shownAwards;
    }
}
