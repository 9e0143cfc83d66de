package nl.waarmerk.process.model;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.register.json.Reading;

/// The named parts of which a model is put together.
final class StageReading {
    private StageReading() {}

    static StageRule stage(Reading in) {
        return new StageRule(
                in.choice("stage", Stage.class, Stage::code).get(),
                in.bool("mandatory").get(),
                in.bool("repeatable").get(),
                all(in, "startsAfter", Stage.class, Stage::code),
                all(in, "completesAfter", Stage.class, Stage::code),
                in.object("roles", StageReading::roles).get(),
                in.choice("clock", Clock.class, Clock::code).get(),
                in.optionalObject("opensWith", StageReading::opening).orNull(),
                in.optionalObject("limit", StageReading::limit).orNull(),
                in.text("source", 500).get());
    }

    private static Map<Change, Set<Doer>> roles(Reading in) {
        var roles = new EnumMap<Change, Set<Doer>>(Change.class);
        for (var change : Change.values())
            roles.put(change, all(in, change.code(), Doer.class, Doer::code));
        return roles;
    }

    private static StageRule.Opening opening(Reading in) {
        return new StageRule.Opening(
                in.choice("stage", Stage.class, Stage::code).get(),
                in.optionalText("outcome", 40).orNull());
    }

    private static Limit limit(Reading in) {
        return new Limit(
                in.integer("days").get(),
                in.choice("counted", Limit.Counted.class, Limit.Counted::code).get(),
                in.integers("reminders", 10),
                in.text("source", 500).get());
    }

    static FourEyes fourEyes(Reading in) {
        return new FourEyes(
                in.text("id", 60).get(),
                changes(in, "one"),
                changes(in, "other"),
                in.text("source", 500).get());
    }

    private static Set<StageChange> changes(Reading in, String member) {
        return new HashSet<>(in.values(member, 10, StageChange::parse, "a change of a stage"));
    }

    static Ending ending(Reading in) {
        return new Ending(
                in.text("id", 60).get(),
                in.choice("stage", Stage.class, Stage::code).get(),
                in.optionalText("outcome", 40).orNull(),
                in.bool("final").get(),
                in.text("source", 500).get());
    }

    private static <E extends Enum<E>> Set<E> all(
            Reading in, String member, Class<E> type, Function<E, String> code) {
        return new HashSet<>(in.values(member, 20, text -> one(text, type, code), "a known code"));
    }

    private static <E extends Enum<E>> E one(String text, Class<E> type, Function<E, String> code) {
        for (var each : type.getEnumConstants()) if (code.apply(each).equals(text)) return each;
        throw new IllegalArgumentException("not known: " + text);
    }
}
