package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.programme.Content;
import org.jspecify.annotations.Nullable;

/// A programme on one day.
record NaiveProgramme(List<NaiveRecord.Fact> facts, LocalDate day) {
    Answer.OfProgramme answer() {
        var standings = new TreeMap<Integer, Answer.Standing>();
        var courses = courses();
        courses.forEach((n, course) -> standings.put(n, course.standing()));
        boolean accredited =
                standings.values().stream()
                        .anyMatch(standing -> standing.word().equals("in force"));
        var version = version();
        return new Answer.OfProgramme(
                accredited,
                accredited ? List.of() : reasons(courses.values()),
                standings,
                version,
                version == null ? null : contents().get(version),
                new NaiveNames(facts, day).held(),
                recognitions());
    }

    private Map<Integer, NaiveAccreditation> courses() {
        var decisions = new TreeMap<Integer, List<NaiveRecord.Fact>>();
        for (var fact : facts)
            if (fact.says() instanceof AccreditationPayload act)
                decisions.computeIfAbsent(act.accreditation(), n -> new ArrayList<>()).add(fact);
        var courses = new TreeMap<Integer, NaiveAccreditation>();
        decisions.forEach((n, list) -> courses.put(n, new NaiveAccreditation(list, day)));
        return courses;
    }

    /// Those of the accreditation whose validity began last on or before the day (of two on one
    /// day, the first).
    private static List<String> reasons(Collection<NaiveAccreditation> courses) {
        if (courses.isEmpty()) return List.of("accreditation.none");
        LocalDate latest = null;
        List<String> reasons = List.of("accreditation.not-yet-in-force");
        for (var course : courses) {
            var began = course.began();
            if (began == null || (latest != null && !began.isAfter(latest))) continue;
            latest = began;
            reasons = codes(course.standing());
        }
        return reasons;
    }

    private static List<String> codes(Answer.Standing standing) {
        return standing.against().keySet().stream().map(word -> "accreditation." + word).toList();
    }

    private Map<Integer, Content> contents() {
        var contents = new TreeMap<Integer, Content>();
        for (var fact : facts) {
            if (fact.says() instanceof ProgrammeRegistered first) contents.put(1, first.content());
            if (fact.says() instanceof ProgrammeRevised further)
                contents.put(further.version(), further.content());
        }
        return contents;
    }

    /// Version n holds from its `from` until the next one's.
    private @Nullable Integer version() {
        Integer holds = null;
        for (var version : contents().entrySet()) {
            if (version.getValue().from().isAfter(day)) break;
            holds = version.getKey();
        }
        return holds;
    }

    private Set<Answer.Because> recognitions() {
        var reported = new HashSet<Answer.Because>();
        for (var fact : facts)
            if (fact.says() instanceof RecognitionReported) reported.add(fact.because());
        return reported;
    }
}
