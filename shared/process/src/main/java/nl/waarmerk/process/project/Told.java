package nl.waarmerk.process.project;

import java.util.List;
import java.util.Locale;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.ProgrammePayload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;

/// What one decision tells of the process: at which stage, what, and by whom in what role. `part`
/// tells the two of a grant apart and is empty otherwise.
record Told(String part, Stage stage, Change change, Doing doing) {
    static Told of(Stage stage, Change change, Doing doing) {
        return new Told("", stage, change, doing);
    }

    /// In the order in which they happened, all at one moment.
    static List<Told> by(Actor actor, ProgrammePayload said) {
        return switch (said) {
            case ProgrammeRegistered ignored ->
                    done(Stage.DESIGN, Doing.by(handsIn(actor)).outcome("registered"));
            case ProgrammeRevised ignored ->
                    done(Stage.DESIGN, Doing.by(handsIn(actor)).outcome("revised"));
            case RecognitionReported report ->
                    done(
                            Stage.RECOGNITION,
                            Doing.by(Doer.RECEIVING_BOARD)
                                    .outcome(report.outcome().name().toLowerCase(Locale.ROOT))
                                    .reason(report.reason()));
            case DecisionPayload ignored ->
                    List.of(
                            of(
                                    Stage.QUALITY_CHECK,
                                    Change.COMPLETED,
                                    Doing.by(decides(actor)).outcome("granted")),
                            new Told(
                                    "published",
                                    Stage.REGISTRATION,
                                    Change.COMPLETED,
                                    Doing.by(Doer.REGISTER)));
            case PutUnderConditions(var step) -> later(actor, said.type(), step);
            case ConditionsMet(var step) -> later(actor, said.type(), step);
            case Suspended(var step) -> later(actor, said.type(), step);
            case Resumed(var step) -> later(actor, said.type(), step);
            case Withdrawn(var step, var ignored) -> later(actor, said.type(), step);
            case PutInTeachOut teachOut -> later(actor, said.type(), teachOut.step());
            case Ended(var step) -> later(actor, said.type(), step);
        };
    }

    /// A later decision says how the offer is looked upon: stage 12.
    private static List<Told> later(Actor actor, String type, Step step) {
        return done(Stage.EVALUATION, Doing.by(decides(actor)).outcome(type).reason(step.reason()));
    }

    private static List<Told> done(Stage stage, Doing doing) {
        return List.of(of(stage, Change.COMPLETED, doing));
    }

    static Doer handsIn(Actor actor) {
        return actor.role() == Role.COORDINATOR ? Doer.REGISTER : Doer.INSTITUTION;
    }

    static Doer decides(Actor actor) {
        return actor.role() == Role.COORDINATOR ? Doer.REGISTER : Doer.BODY;
    }
}
