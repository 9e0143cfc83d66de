package nl.waarmerk.register.decide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarmerk.register.course.Course;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.history.ProgrammeFacts;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.history.Version;

/// Versions follow each other, decisions name versions that exist, and every accreditation's course
/// can be walked.
final class ProgrammeConsistency {
    private ProgrammeConsistency() {}

    static Optional<Objection> check(ProgrammeFacts facts) {
        return versions(facts).or(() -> decidedVersions(facts)).or(() -> courses(facts));
    }

    private static Optional<Objection> versions(ProgrammeFacts facts) {
        var inOrder =
                facts.versions().stream().sorted(Comparator.comparingInt(Version::number)).toList();
        for (int i = 1; i < inOrder.size(); i++) {
            var before = inOrder.get(i - 1);
            var version = inOrder.get(i);
            if (!version.content().from().isAfter(before.content().from()))
                return Optional.of(
                        new Objection(
                                version.segment(),
                                "version "
                                        + version.number()
                                        + " begins after version "
                                        + before.number()
                                        + ", which begins on "
                                        + before.content().from()));
        }
        return Optional.empty();
    }

    private static Optional<Objection> decidedVersions(ProgrammeFacts facts) {
        var numbers = facts.versions().stream().map(Version::number).collect(Collectors.toSet());
        for (var segment : facts.known()) {
            if (!(segment.payload() instanceof DecisionPayload decided)) continue;
            for (int version : decided.decision().versions())
                if (!numbers.contains(version))
                    return Optional.of(
                            new Objection(segment, "the programme has no version " + version));
        }
        return Optional.empty();
    }

    private static Optional<Objection> courses(ProgrammeFacts facts) {
        for (var accreditation : facts.accreditations()) {
            var impossible = Course.firstImpossible(accreditation.decisions());
            if (impossible.isPresent())
                return impossible.map(s -> new Objection(s, told(accreditation.id().text(), s)));
        }
        return Optional.empty();
    }

    private static String told(String accreditation, Segment segment) {
        LocalDate day = segment.payload().effectiveFrom();
        return "on "
                + day
                + " "
                + accreditation
                + " is not in a state in which it can be "
                + segment.payload().type();
    }
}
