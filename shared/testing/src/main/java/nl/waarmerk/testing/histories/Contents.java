package nl.waarmerk.testing.histories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.accreditation.Statement;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;

/// What is offered and what is decided on it, mostly within the frameworks.
record Contents(Draws draws, Past past) {
    private static final List<Statement> ALL_MET =
            Stream.of("Q1", "Q2", "Q3", "Q4", "Q5", "E2", "E3", "E4", "E6", "E7", "C1", "C2")
                    .map(rule -> new Statement(rule, true))
                    .toList();

    Content offered(LocalDate from) {
        int credits = draws.percent(4) ? 2 : 2 + draws.upTo(4);
        return new Content(
                new BothLanguages("Module " + draws.upTo(3), null),
                new Size(BigDecimal.valueOf(credits), Size.Unit.EC),
                new Level(4 + draws.upTo(3), null, Level.Basis.INDICATIVE),
                draws.percent(50) ? new Field("0114") : null,
                List.of("begeleidt zelfstandig een klas"),
                "nl-NL",
                null,
                "online",
                from,
                List.of());
    }

    Decision decision(LocalDate from) {
        boolean experiment = draws.percent(past.today().getMonthValue() < 5 ? 2 : 20);
        return new Decision(
                experiment ? "HO-X-2025" : "HO-2021",
                "Examencommissie",
                draws.dayUntil(past.today()),
                from,
                draws.after(from),
                versions(),
                Limits.NONE,
                draws.percent(3) ? ALL_MET.subList(1, ALL_MET.size()) : ALL_MET,
                draws.percent(30) ? "AV-" + draws.upTo(2) : null);
    }

    private List<Integer> versions() {
        var known = past.versions();
        if (known < 2 || draws.percent(50)) return List.of(1);
        int one = draws.upTo(known + (draws.percent(5) ? 1 : 0));
        return one == 1 || draws.percent(40) ? List.of(one) : List.of(1, one);
    }
}
