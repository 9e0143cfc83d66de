package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import nl.waarmerk.process.Told;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.institution.Sector;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import science.aist.xes.model.AttributeStringType;
import science.aist.xes.model.AttributeType;
import science.aist.xes.model.LogType;
import science.aist.xes.model.impl.LogRepository;

class XesTest {
    @Test
    void a_reader_of_the_standard_finds_the_same_cases_events_variants_and_rework() {
        var some = SomeCases.all();
        var read = new SomeCases.Traces(traces(SmallLog.written(new Xes(), some)));
        var told = SomeCases.traces(some);
        assertThat(read).isEqualTo(told);
        assertThat(read.names()).hasSize(294);
        assertThat(read.events()).isEqualTo(told.events());
        assertThat(read.variants()).isEqualTo(told.variants());
        assertThat(read.rework()).isEqualTo(told.rework()).isPositive();
    }

    @Test
    void it_is_valid_by_the_schema() throws Exception {
        validate(SmallLog.text(new Xes()));
        validate(new String(SmallLog.written(new Xes(), SomeCases.all()), UTF_8));
        validate(new String(SmallLog.written(new Xes(), List.of()), UTF_8));
    }

    @Test
    void the_schema_notices_a_space_in_a_classifier_and_a_namespace() {
        var xes = SmallLog.text(new Xes());
        assertThatThrownBy(
                        () -> validate(xes.replace("StageAndTransition", "Stage and transition")))
                .isInstanceOf(SAXException.class);
        assertThatThrownBy(() ->
                        validate(
                                xes.replace(
                                        "<log ", "<log xmlns=\"http://www.xes-standard.org/\" ")))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void a_text_that_xml_cannot_hold_spoils_nothing() {
        var facts =
                new CaseFacts(
                        Told.SALES.programme().institution(),
                        Sector.HBO,
                        "<&\"'> \u0001\uFFFE\n\uD800 Käse \uD83E\uDDC0",
                        null);
        var log = new CaseLog(Told.SALES, facts, SmallLog.cases().getFirst().events(), List.of());
        var read = log(SmallLog.written(new Xes(), List.of(log))).getTrace().getFirst();
        assertThat(text(read.getStringOrDateOrInt(), "framework"))
                .isEqualTo("<&\"'> \uFFFD\uFFFD\uFFFD\uFFFD Käse \uD83E\uDDC0");
    }

    @Test
    void a_start_and_its_ends_are_paired_by_stage_and_transition() {
        var events =
                log(SmallLog.written(new Xes(), SmallLog.cases())).getTrace().getFirst().getEvent();
        assertThat(events)
                .extracting(e ->
                        text(e.getStringOrDateOrInt(), "stage")
                                + " "
                                + text(e.getStringOrDateOrInt(), "lifecycle:transition"))
                .containsExactly(
                        "design start",
                        "design complete",
                        "quality-check complete",
                        "quality-check complete");
    }

    private static List<List<String>> traces(byte[] xes) {
        return log(xes).getTrace().stream()
                .map(trace ->
                        trace.getEvent().stream()
                                .map(e -> text(e.getStringOrDateOrInt(), "concept:name"))
                                .toList())
                .toList();
    }

    private static LogType log(byte[] xes) {
        return new LogRepository().load(new ByteArrayInputStream(xes)).getValue();
    }

    private static String text(List<AttributeType> attributes, String key) {
        return attributes.stream()
                .filter(a -> a.getKey().equals(key))
                .map(a -> ((AttributeStringType) a).getValue())
                .findFirst()
                .orElseThrow();
    }

    private static void validate(String xes) throws IOException, SAXException {
        var schema = Objects.requireNonNull(LogType.class.getResource("/xes.xsd"));
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema)
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(xes.getBytes(UTF_8))));
    }
}
