package nl.waarmerk.testing.crowd;

import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.Verdict;

/// Everything that a verdict tells, as one text that can be compared. Until when something was held
/// to be so is not told: that, an answer learns later.
final class Told {
    private Told() {}

    static String whole(Verdict verdict) {
        var finding = verdict.accreditation();
        var programme = finding.programme();
        var institution = finding.institution();
        var version = finding.version();
        return String.join(
                "\n",
                verdict.outcome() + " " + finding.outcome(),
                reasons(finding.reasons()),
                reasons(verdict.attention()),
                version == null ? "no version" : "version " + version.number(),
                programme == null ? "no programme" : contents(programme.known()),
                institution == null ? "no institution" : contents(institution.known()));
    }

    private static String reasons(List<Reason> reasons) {
        return reasons.stream().map(Reason::toString).collect(Collectors.joining(", "));
    }

    private static String contents(List<Segment> known) {
        return known.stream()
                .map(s ->
                        s.place()
                                + " by "
                                + s.source()
                                + " at "
                                + s.position()
                                + ": "
                                + s.payload())
                .collect(Collectors.joining("; "));
    }
}
