package nl.waarmerk.intake;

import java.util.Map;

/// One row: what stands under each title. Nothing under a title is an empty text.
record Row(int number, Map<String, String> cells) {
    Row {
        cells = Map.copyOf(cells);
    }

    String at(Column column) {
        return cells.getOrDefault(column.title(), "").strip();
    }
}
