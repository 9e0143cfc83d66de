package nl.waarmerk.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.accreditation.Statement;
import nl.waarmerk.register.framework.Framework;
import nl.waarmerk.register.framework.Frameworks;
import org.jspecify.annotations.Nullable;

/// A decision under the framework of 2021 with every statement met, until a test says otherwise.
public final class DemoDecision {
    private final LocalDate validFrom;
    private LocalDate decidedOn;
    private @Nullable LocalDate validUntil;
    private String framework = "HO-2021";
    private String body = "Examencommissie";
    private List<Integer> versions = List.of(1);
    private List<Statement> statements = allMet(framework);
    private Limits limits = Limits.NONE;
    private @Nullable String identifier;

    private DemoDecision(LocalDate validFrom) {
        this.validFrom = validFrom;
        this.decidedOn = validFrom.minusDays(20);
    }

    public static DemoDecision validFrom(String day) {
        return new DemoDecision(LocalDate.parse(day));
    }

    public DemoDecision until(String day) {
        validUntil = LocalDate.parse(day);
        return this;
    }

    public DemoDecision decidedOn(String day) {
        decidedOn = LocalDate.parse(day);
        return this;
    }

    public DemoDecision forVersions(Integer... numbers) {
        versions = List.of(numbers);
        return this;
    }

    public DemoDecision under(String id) {
        framework = id;
        statements = allMet(id);
        return this;
    }

    public DemoDecision by(String name) {
        body = name;
        return this;
    }

    public DemoDecision within(Limits narrower) {
        limits = narrower;
        return this;
    }

    public DemoDecision numbered(String number) {
        identifier = number;
        return this;
    }

    /// Says this of a rule, whatever was said of it before.
    public DemoDecision stating(String rule, boolean met) {
        var others = new ArrayList<>(statements);
        others.removeIf(statement -> statement.rule().equals(rule));
        others.add(new Statement(rule, met));
        statements = others;
        return this;
    }

    public Decision decision() {
        return new Decision(
                framework,
                body,
                decidedOn,
                validFrom,
                validUntil,
                versions,
                limits,
                statements,
                identifier);
    }

    private static List<Statement> allMet(String framework) {
        return Frameworks.builtIn()
                .byId(framework)
                .map(Framework::stated)
                .orElse(List.of())
                .stream()
                .map(rule -> new Statement(rule.id(), true))
                .toList();
    }
}
