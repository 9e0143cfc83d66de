package nl.waarmerk.process.event;

import java.util.Arrays;
import java.util.List;

/// `nl.waarmerk.process.<stage>.<what>`, taken apart.
record TypeName(Stage stage, String what) {
    private static final List<String> WHAT =
            List.of("started", "completed", "returned", "corrected", "observed");

    static TypeName parse(String text) {
        if (text.startsWith(ProcessEvent.TYPE)) {
            var parts = text.substring(ProcessEvent.TYPE.length()).split("\\.", -1);
            if (parts.length == 2 && WHAT.contains(parts[1]))
                for (var stage : Stage.values())
                    if (stage.code().equals(parts[0])) return new TypeName(stage, parts[1]);
        }
        throw new IllegalArgumentException(
                ProcessEvent.TYPE
                        + "<stage>.<what>, where a stage is one of "
                        + String.join(", ", Arrays.stream(Stage.values()).map(Stage::code).toList())
                        + " and what is one of "
                        + String.join(", ", WHAT));
    }
}
