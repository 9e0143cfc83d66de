package nl.waarmerk.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.Offer;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// Reads one row: all its faults at once. What is archived or no microcredential is not looked at
/// further.
final class RowReading {
    private static final int LONGEST = 300;

    private final Row row;
    private final List<RowFault> faults = new ArrayList<>();

    private RowReading(Row row) {
        this.row = row;
    }

    static ReadRow of(Row row, Owner owner, ImportId source) {
        return new RowReading(row).read(owner, source);
    }

    private ReadRow read(Owner owner, ImportId source) {
        switch (row.at(Column.KIND)) {
            case "micro_credential" -> {}
            case "regular", "extra_curricular" -> {
                return new ReadRow.OtherKind();
            }
            default ->
                    fault(
                            Column.KIND,
                            "type.unknown",
                            "write micro_credential, regular or extra_curricular");
        }
        if (archived()) return new ReadRow.Archived();
        var institution = owner.of(row, faults);
        var name = name();
        var entityId = entityId();
        var size =
                value(Column.ECTS, RowReading::size, "ects.malformed", "write credits as 5 or 2.5");
        var level =
                value(Column.EQF, RowReading::level, "eqf.malformed", "write a level from 1 to 8");
        if (!faults.isEmpty()) return new ReadRow.Faulty(faults);
        return new ReadRow.Offered(
                new Draft(
                        DraftId.of(institution.orElseThrow(), entityId),
                        new Offer(entityId, name, issuer(), size, level),
                        new Draft.Origin(source, row.number()),
                        new Fate.Waiting()));
    }

    private boolean archived() {
        return switch (row.at(Column.ARCHIVED).toLowerCase(Locale.ROOT)) {
            case "", "0", "false" -> false;
            case "1", "true" -> true;
            default -> {
                fault(Column.ARCHIVED, "archived.malformed", "write true or false");
                yield false;
            }
        };
    }

    private String name() {
        var name = row.at(Column.NAME);
        if (name.isEmpty()) fault(Column.NAME, "name.missing", "write the title of the programme");
        else if (name.length() > LONGEST)
            fault(Column.NAME, "name.too-long", "shorten it to " + LONGEST + " characters");
        return name;
    }

    private String entityId() {
        var id = row.at(Column.ENTITY_ID);
        if (!id.matches("[A-Za-z0-9_-]{22}"))
            fault(
                    Column.ENTITY_ID,
                    "entity-id.malformed",
                    "copy the 22 characters at the end of the badge class's public address");
        return id;
    }

    private @Nullable String issuer() {
        for (var column : List.of(Column.ISSUER_DUTCH, Column.ISSUER_ENGLISH)) {
            var name = row.at(column);
            if (!name.isEmpty() && name.length() <= LONGEST) return name;
        }
        return null;
    }

    private <T> @Nullable T value(
            Column column, Function<String, T> read, String code, String fix) {
        var text = row.at(column);
        if (text.isEmpty()) return null;
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            fault(column, code, fix);
            return null;
        }
    }

    private static Size size(String text) {
        if (!text.matches("[0-9]{1,5}([.,][0-9]{1,2})?"))
            throw new IllegalArgumentException("no number of credits");
        return new Size(new BigDecimal(text.replace(',', '.')), Size.Unit.EC);
    }

    private static Level level(String text) {
        if (!text.matches("[1-8]")) throw new IllegalArgumentException("no level");
        return new Level(Integer.parseInt(text), null, Level.Basis.INDICATIVE);
    }

    private void fault(Column column, String code, String fix) {
        var found = row.at(column);
        faults.add(
                new RowFault(
                        row.number(), column.title(), code, found.isEmpty() ? null : found, fix));
    }
}
