package nl.waarmerk.intake;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.register.json.Faults;
import nl.waarmerk.register.json.Malformed;

/// The first line of a CSV file. One that is unknown is refused, so that a slip of the pen does not
/// silently leave a column out; the pointer counts columns from 0.
record CsvTitles(List<String> names) {
    CsvTitles {
        names = List.copyOf(names);
    }

    static CsvTitles read(List<String> fields) {
        var titles = new CsvTitles(fields.stream().map(String::strip).toList());
        var faults = new Faults();
        var seen = new HashSet<String>();
        for (int i = 0; i < titles.names.size(); i++) {
            var title = titles.names.get(i);
            if (!Column.known(title))
                faults.add(
                        "/" + i,
                        "column.unknown",
                        "this column is not known here; leave it out, or call it as the catalogue does");
            else if (!seen.add(title))
                faults.add("/" + i, "column.repeated", "this column is there twice");
        }
        for (var needed : Column.NEEDED)
            if (!seen.contains(needed.title()))
                faults.add("", "column.missing", "a column '" + needed.title() + "' is needed");
        if (Column.OWNERS.stream().noneMatch(owner -> seen.contains(owner.title())))
            faults.add(
                    "",
                    "column.missing",
                    "a column that says whose row it is, is needed: one of "
                            + Column.OWNERS.stream()
                                    .map(Column::title)
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        if (!faults.none()) throw new Malformed(faults.all());
        return titles;
    }
}
