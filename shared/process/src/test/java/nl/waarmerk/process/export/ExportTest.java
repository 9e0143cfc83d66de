package nl.waarmerk.process.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.waarmerk.process.log.CaseLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExportTest {
    static Stream<Export> all() {
        return Stream.concat(sameBytes(), Stream.of(new Xlsx()));
    }

    static Stream<Export> sameBytes() {
        return Stream.of(
                new Csv(CsvDialect.RFC_4180),
                new Csv(CsvDialect.EXCEL),
                new Xes(),
                new Ocel(),
                new Ndjson());
    }

    @ParameterizedTest
    @MethodSource("all")
    void rows_bytes_and_digest_are_those_of_what_was_written(Export export) throws Exception {
        var out = new Unclosed();
        var written = export.write(SmallLog.cases().iterator(), out);
        assertThat(written.rows()).isEqualTo(export instanceof Xes ? 7 : 8);
        assertThat(written.bytes()).isEqualTo(out.size());
        assertThat(written.sha256())
                .isEqualTo(
                        HexFormat.of()
                                .formatHex(
                                        MessageDigest.getInstance("SHA-256")
                                                .digest(out.toByteArray())));
    }

    @ParameterizedTest
    @MethodSource("sameBytes")
    void equal_logs_give_equal_bytes_however_their_events_were_listed(Export export) {
        var some = SomeCases.all();
        var turned = some.stream().map(ExportTest::turned).toList();
        assertThat(SmallLog.written(export, turned)).isEqualTo(SmallLog.written(export, some));
    }

    private static CaseLog turned(CaseLog log) {
        var events = new ArrayList<>(log.events());
        Collections.reverse(events);
        return new CaseLog(log.id(), log.facts(), events, log.observations());
    }

    @ParameterizedTest
    @MethodSource("all")
    void cases_out_of_order_or_twice_are_a_bug_of_the_caller(Export export) {
        var first = SmallLog.cases().getFirst();
        var last = SmallLog.cases().getLast();
        for (var cases : List.of(List.of(last, first), List.of(first, first)))
            assertThatThrownBy(
                            () -> export.write(cases.iterator(), OutputStream.nullOutputStream()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("comes after");
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_log_without_cases_is_written_too(Export export) throws IOException {
        var written = export.write(Collections.emptyIterator(), OutputStream.nullOutputStream());
        assertThat(written.rows()).isZero();
    }

    @Test
    void what_the_stream_refuses_is_told() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("full");
                    }
                };
        all().forEach(export ->
                assertThatThrownBy(() -> export.write(SmallLog.cases().iterator(), full))
                        .hasStackTraceContaining("full"));
    }

    private static final class Unclosed extends ByteArrayOutputStream {
        @Override
        public void close() {
            throw new AssertionError("whoever opened the stream closes it");
        }
    }
}
