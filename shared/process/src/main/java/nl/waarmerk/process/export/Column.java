package nl.waarmerk.process.export;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.What;
import org.jspecify.annotations.Nullable;

/// The columns of a table of events, from left to right; what reads a table goes by their names, so
/// none may be renamed, moved or taken away. An event is named by `source` and `event` together.
/// `change` is `started`, `returned` or `completed`, or `observed`: only then are there counts.
enum Column {
    CASE("case", row -> Cell.text(row.log().id().text())),
    PROGRAMME("programme", row -> Cell.text(row.log().id().programme().text())),
    COHORT("cohort", row -> Cell.text(row.log().id().cohort())),
    INSTITUTION("institution", row -> Cell.text(row.log().facts().institution().text())),
    SECTOR("sector", row -> Cell.text(row.log().facts().sector().code())),
    FRAMEWORK("framework", row -> Cell.text(row.log().facts().framework())),
    ACCREDITATION("accreditation", row -> Cell.text(row.log().facts().accreditation())),
    SOURCE("source", row -> Cell.text(row.event().key().source().text())),
    EVENT("event", row -> Cell.text(row.event().key().id())),
    STAGE_NUMBER("stageNumber", row -> new Cell.Whole(row.event().stage().number())),
    STAGE("stage", row -> Cell.text(row.event().stage().code())),
    CHANGE("change", row -> Cell.text(row.event().what().code())),
    TIME("time", row -> new Cell.Moment(row.event().time())),
    RECORDED_AT("recordedAt", row -> new Cell.Moment(row.event().recordedAt())),
    ROLE("role", row -> Cell.text(row.event().doing().role().code())),
    OUTCOME("outcome", row -> Cell.text(row.event().doing().outcome())),
    REASON("reason", Column::reason),
    PERSON("person", row -> Cell.text(row.event().doing().person())),
    RECEIPT("receipt", row -> Cell.text(row.event().doing().receipt())),
    AWARDED("awarded", row -> count(row, Counts::awarded)),
    CLAIMED("claimed", row -> count(row, Counts::claimed)),
    PENDING("pending", row -> count(row, Counts::pending)),
    DENIED("denied", row -> count(row, Counts::denied)),
    EXPIRED("expired", row -> count(row, Counts::expired)),
    REVOKED("revoked", row -> count(row, Counts::revoked));

    static final List<Column> ALL = List.of(values());

    private final String title;
    private final Function<Row, @Nullable Cell> content;

    Column(String title, Function<Row, @Nullable Cell> content) {
        this.title = title;
        this.content = content;
    }

    String title() {
        return title;
    }

    @Nullable Cell of(Row row) {
        return content.apply(row);
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(Column::title).toList();
    }

    private static @Nullable Cell reason(Row row) {
        var given = row.event().doing().reason();
        return given == null ? null : Cell.text(given.code());
    }

    private static @Nullable Cell count(Row row, ToIntFunction<Counts> which) {
        return row.event().what() instanceof What.Observed(var counts)
                ? new Cell.Whole(which.applyAsInt(counts))
                : null;
    }
}
