package nl.waarmerk.local.pilot;

import java.time.Duration;
import java.time.Instant;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Stage;

/// One group of participants on its way, from the offer to the evaluation.
final class GroupWay {
    private static final int PERSONS = 6;

    private final Group group;
    private final Dice dice;
    private final Telling telling;

    private GroupWay(Group group, Dice dice, Telling telling) {
        this.group = group;
        this.dice = dice;
        this.telling = telling;
    }

    static void plan(Group group, Instant begins, Dice dice, Telling telling) {
        var way = new GroupWay(group, dice, telling);
        way.award(way.taught(begins));
    }

    /// Until teaching has ended.
    private Instant taught(Instant begins) {
        told(Stage.OFFER, "started", begins, by(Doer.INSTITUTION));
        var offered = dice.later(begins, 14, 40);
        told(Stage.OFFER, "completed", offered, by(Doer.INSTITUTION));
        var teaching = dice.later(offered, 1, 10);
        told(Stage.TEACHING, "started", teaching, by(Doer.INSTITUTION));
        var taught = dice.later(teaching, 35, 90);
        told(Stage.TEACHING, "completed", taught, by(Doer.INSTITUTION));
        evaluation(taught);
        return taught;
    }

    private void evaluation(Instant taught) {
        var asked = dice.later(taught, 3, 14);
        boolean slow = dice.inHundred(8);
        told(Stage.EVALUATION, "started", asked, by(Doer.INSTITUTION));
        var evaluated = dice.later(asked, slow ? 86 : 14, slow ? 120 : 70);
        told(Stage.EVALUATION, "completed", evaluated, by(Doer.INSTITUTION));
    }

    private void award(Instant taught) {
        var validator = person();
        var handedIn = dice.later(taught, 1, 10);
        var validated = dice.inHundred(5) ? handedIn : validation(handedIn, validator);
        boolean tooEarly = dice.inHundred(2);
        var awarded = tooEarly ? dice.later(taught, 0, 1) : dice.later(validated, 1, 8);
        var awarder = dice.inHundred(4) ? validator : another(validator);
        told(
                Stage.AWARD,
                "completed",
                awarded,
                by(dice.inHundred(2) ? Doer.LEARNER : Doer.BODY).actor(awarder));
        int many = dice.between(5, 24);
        if (dice.inHundred(6)) {
            var rest = dice.later(awarded, 7, 20);
            told(Stage.AWARD, "completed", rest, by(Doer.BODY).actor(awarder));
        }
        claims(awarded, many);
        if (dice.inHundred(12))
            told(Stage.SHARE, "completed", dice.later(awarded, 5, 60), by(Doer.LEARNER));
    }

    private Instant validation(Instant handedIn, String validator) {
        var begun = handedIn;
        told(Stage.VALIDATION, "started", begun, by(Doer.INSTITUTION));
        if (dice.inHundred(8)) {
            var returned = dice.later(begun, 1, 3);
            told(
                    Stage.VALIDATION,
                    "returned",
                    returned,
                    by(Doer.BODY).reason("evidence-missing").actor(validator));
            begun = dice.later(returned, 1, 9);
            told(Stage.VALIDATION, "started", begun, by(Doer.INSTITUTION));
        }
        var done = dice.inHundred(9) ? dice.later(begun, 5, 9) : dice.later(begun, 0, 1);
        told(
                Stage.VALIDATION,
                "completed",
                done,
                by(Doer.BODY).outcome("validated").actor(validator));
        return done;
    }

    /// As the platform counts after two, six, nine and twelve weeks; the last time everything that
    /// was not claimed has expired. Some claims end after their limit.
    private void claims(Instant awarded, int many) {
        int revoked = dice.inHundred(3) ? 1 : 0;
        int denied = dice.inHundred(10) ? 1 : 0;
        int claimed = 0;
        for (int day : new int[] {14, 42, 62}) {
            claimed = Math.max(claimed, many * dice.between(day / 2 + 30, day / 2 + 55) / 100);
            claimed = Math.min(claimed, many - denied);
            observed(after(awarded, day), new Counts(many, claimed, many - claimed, 0, 0, 0));
        }
        int last = dice.inHundred(15) ? dice.between(83, 100) : 81;
        observed(
                after(awarded, last),
                new Counts(many, claimed, 0, denied, many - claimed - denied, revoked));
        if (revoked > 0)
            told(
                    Stage.REVOCATION,
                    "completed",
                    dice.later(awarded, 20, 70),
                    by(Doer.INSTITUTION).outcome("revoked").reason("awarded-in-error"));
    }

    private static Instant after(Instant awarded, int days) {
        return awarded.plus(Duration.ofDays(days));
    }

    private void observed(Instant at, Counts counts) {
        told(Stage.CLAIM, "observed", at, by(Doer.INSTITUTION).counts(counts));
    }

    private String person() {
        return "demo-person-" + dice.between(1, PERSONS);
    }

    private String another(String than) {
        var other = person();
        while (other.equals(than)) other = person();
        return other;
    }

    private static Occurrence.Details by(Doer role) {
        return Occurrence.Details.by(role);
    }

    private void told(Stage stage, String what, Instant at, Occurrence.Details details) {
        telling.tell(group, stage, what, at, details);
    }
}
