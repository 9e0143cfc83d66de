package nl.waarmerk.testing.crowd;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.KnownAt;
import nl.waarmerk.register.view.ViewLoader;

/// One machine that asks whether programmes were accredited, and remembers a sample of the answers
/// with the `knownAt` that they were given for.
final class Witness {
    record Question(Claim claim, LocalDate asOf, Instant knownAt) {}

    record Remembered(Question question, String answer) {}

    private final KnownAt knownAt;
    private final ViewLoader loader;
    private final Judge judge = new Judge(Frameworks.builtIn().earliest());
    private final Stage stage;
    private final Random random;
    private final int most;
    private final List<Remembered> memory = new ArrayList<>();
    private int asked;

    Witness(RegisterReads store, Stage stage, Random random, int most) {
        this.knownAt = new KnownAt(store);
        this.loader = new ViewLoader(store);
        this.stage = stage;
        this.random = random;
        this.most = most;
    }

    /// `about`: around which record time to ask; what lies after the head is lowered to it.
    void askSomething(Instant about) {
        var lowered = knownAt.lowered(about.plusMillis(random.nextInt(-9_000, 12_000)));
        if (lowered == null) throw new IllegalStateException("a given time stays given");
        var question = new Question(claim(), day(), lowered);
        remember(new Remembered(question, answer(question)));
    }

    String answer(Question question) {
        var view = loader.load(List.of(Asking.of(question.claim())), question.knownAt());
        var verdict = judge.judge(question.claim(), view, question.asOf(), question.knownAt());
        return Told.whole(verdict);
    }

    /// The first answers, and then each later one in the place of an earlier one with a falling
    /// chance: a fair sample of the whole run.
    private void remember(Remembered answer) {
        asked++;
        if (memory.size() < most) memory.add(answer);
        else {
            int place = random.nextInt(asked);
            if (place < most) memory.set(place, answer);
        }
    }

    List<Remembered> memory() {
        return memory;
    }

    int asked() {
        return asked;
    }

    private Claim claim() {
        int institution = random.nextInt(stage.institutions().size());
        return new Claim(
                Claim.Basis.CLAIM,
                List.of(new Stated<>(programme(institution), null)),
                List.of(new Stated<>(Stage.domain(institution), null)),
                new Stated<>(new Moment.Day(day()), null),
                null,
                Claim.Scope.NONE,
                new Authenticity.Vouched(),
                new Status.Vouched());
    }

    private Identifier programme(int institution) {
        int which = random.nextInt(Stage.NAMES.size() + 2);
        return which < Stage.NAMES.size()
                ? Stage.NAMES.get(which)
                : Identifier.registry(stage.programmes().get(2 * institution + which % 2));
    }

    private LocalDate day() {
        return LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1_700));
    }
}
