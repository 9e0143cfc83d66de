package nl.waarmerk.register.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {
    private record Module(String title, int level, LocalDate from, Size size) {
        static Module read(Reading in) {
            var title = in.text("title", 10);
            var level = in.integer("level");
            var from = in.date("from");
            var size = in.object("size", Size::read);
            return new Module(title.get(), level.get(), from.get(), size.get());
        }
    }

    private static final Json.Obj SIZE = Json.obj().with("value", 5).with("unit", "EC");
    private static final Json.Obj RIGHT =
            Json.obj()
                    .with("title", "Sales")
                    .with("level", 5)
                    .with("from", "2024-02-29")
                    .with("size", SIZE);

    @Test
    void a_right_document_is_read() {
        assertThat(Reading.whole(RIGHT, Module::read))
                .isEqualTo(
                        new Module(
                                "Sales",
                                5,
                                LocalDate.of(2024, 2, 29),
                                new Size(BigDecimal.valueOf(5), Size.Unit.EC)));
    }

    @Test
    void every_fault_is_told_at_once_each_with_its_place() {
        var wrong =
                Json.obj()
                        .with("title", "a title that is too long")
                        .with("from", "2023-02-29")
                        .with("size", Json.obj().with("value", "5").with("unit", "KG").with("x", 1))
                        .with("a/b~c", 1);
        assertThat(faults(wrong))
                .containsExactlyInAnyOrder(
                        "/title value",
                        "/level member.missing",
                        "/from value",
                        "/size/value type",
                        "/size/unit value",
                        "/size/x member.unknown",
                        "/a~1b~0c member.unknown");
    }

    @Test
    void null_counts_as_absent() {
        assertThat(faults(RIGHT.with("title", new Json.Null())))
                .containsExactly("/title member.missing");
    }

    @Test
    void another_document_than_an_object_is_refused() {
        assertThat(faults(Json.of("text"))).containsExactly(" type");
    }

    @Test
    void what_a_value_itself_refuses_is_told_at_its_object() {
        assertThat(faults(RIGHT.with("size", SIZE.with("value", 0))))
                .containsExactly("/size value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "half \uD83D", "\uDE00 half", "bell \u0007"})
    void text_is_not_blank_and_holds_no_half_pair_and_no_control_character(String text) {
        assertThat(faults(RIGHT.with("title", text))).containsExactly("/title value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-2-29",
                "29-02-2024",
                "2024-02-30",
                "2024-02-29T00:00",
                "0001-01-01",
                "3000-01-01"
            })
    void dates_are_whole_and_real_and_of_our_time(String text) {
        assertThat(faults(RIGHT.with("from", text))).containsExactly("/from value");
    }

    @Test
    void whole_numbers_are_whole() {
        assertThat(faults(RIGHT.with("level", Json.of(new BigDecimal("5.5")))))
                .containsExactly("/level type");
        assertThat(faults(RIGHT.with("level", Json.of(new BigDecimal("1e99999")))))
                .containsExactly("/level type");
        assertThat(Reading.whole(RIGHT.with("level", Json.of(new BigDecimal("5.0"))), Module::read))
                .extracting(Module::level)
                .isEqualTo(5);
    }

    @Test
    void items_of_a_list_are_told_by_their_index_and_a_list_has_an_end() {
        Function<Reading, @Nullable List<Integer>> read = in -> in.integers("versions", 3);
        assertThat(
                        faults(
                                Json.obj().with("versions", Json.list(List.of("1", "2"), Json::of)),
                                read))
                .containsExactly("/versions/0 type", "/versions/1 type");
        var four = Json.list(Collections.nCopies(4, 1), Json::of);
        assertThat(faults(Json.obj().with("versions", four), read))
                .containsExactly("/versions too-many");
        assertThat(faults(Json.obj().with("versions", 1), read)).containsExactly("/versions type");
        assertThat(Reading.whole(Json.obj(), read)).isEmpty();
    }

    private static List<String> faults(Json document) {
        return faults(document, Module::read);
    }

    private static <T> List<String> faults(Json document, Function<Reading, @Nullable T> read) {
        var refused = catchThrowableOfType(Malformed.class, () -> Reading.whole(document, read));
        assertThat(refused).as("it was read").isNotNull();
        return refused.faults().stream().map(f -> f.pointer() + " " + f.code()).toList();
    }
}
