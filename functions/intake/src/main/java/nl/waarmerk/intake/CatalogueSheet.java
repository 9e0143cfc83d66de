package nl.waarmerk.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.intake.RowFault;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// The catalogue as the platform answers it: a JSON list of badge classes. What else it says of
/// them is its own business.
final class CatalogueSheet {
    private CatalogueSheet() {}

    static Sheet read(byte[] body, Limits limits) {
        if (!(StrictJson.read(body, limits) instanceof Json.Arr(var items)))
            throw new Malformed(
                    List.of(
                            new Fault(
                                    "",
                                    "type",
                                    "the catalogue's list of badge classes is expected here")));
        Sheet.refuseMore(items.size());
        var rows = new ArrayList<Row>();
        var unreadable = new ArrayList<RowFault>();
        for (int number = 1; number <= items.size(); number++)
            if (items.get(number - 1) instanceof Json.Obj item) rows.add(row(number, item));
            else
                unreadable.add(
                        new RowFault(
                                number,
                                "",
                                "row.type",
                                null,
                                "write the badge class as an object with the catalogue's members"));
        return new Sheet(rows, unreadable);
    }

    private static Row row(int number, Json.Obj item) {
        var cells = new HashMap<String, String>();
        item.members().forEach((title, value) -> cells.put(title, text(value)));
        return new Row(number, cells);
    }

    private static String text(Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Num(var number) -> number.toPlainString();
            case Json.Bool(var flag) -> Boolean.toString(flag);
            case Json.Null _ -> "";
            case Json.Obj _, Json.Arr _ -> CanonicalJson.text(value);
        };
    }
}
