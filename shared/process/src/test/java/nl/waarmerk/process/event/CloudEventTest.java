package nl.waarmerk.process.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.process.Told;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Malformed;
import org.junit.jupiter.api.Test;

/// What is stored is for ever: these bytes may not change.
class CloudEventTest {
    private static final Told COHORT = new Told(CaseId.parse("MCNL-0006-0001.2026-spring"));
    private static final String RETURNED =
            """
            {"data":{"outcome":"incomplete","person":"9f86d081884c7d65","reason":"quality-insufficient","role":"body"},\
            "datacontenttype":"application/json","id":"register:MCNL-0006-0001-7","recordedat":"2026-03-02T09:00:00.000Z",\
            "source":"I-0006","specversion":"1.0","subject":"MCNL-0006-0001.2026-spring",\
            "time":"2026-03-02T09:00:00.000Z","type":"nl.waarmerk.process.quality-check.returned"}\
            """;
    private static final String CORRECTED =
            """
            {"data":{"as":"completed","corrects":"a-1","role":"institution"},"datacontenttype":"application/json",\
            "id":"a-2","recordedat":"2026-07-02T08:00:00.000Z","source":"I-0006","specversion":"1.0",\
            "subject":"MCNL-0006-0001.2026-spring","time":"2026-07-02T08:00:00.000Z",\
            "type":"nl.waarmerk.process.award.corrected"}\
            """;
    private static final String OBSERVED =
            """
            {"data":{"counts":{"awarded":8,"claimed":5,"denied":0,"expired":1,"pending":2,"revoked":0},\
            "role":"institution"},"datacontenttype":"application/json","id":"o-1",\
            "recordedat":"2026-07-02T08:00:00.000Z","source":"I-0006","specversion":"1.0",\
            "subject":"MCNL-0006-0001.2026-spring","time":"2026-07-02T08:00:00.000Z",\
            "type":"nl.waarmerk.process.claim.observed"}\
            """;

    @Test
    void each_kind_of_event_is_written_as_ever() {
        var doing =
                Doing.by(Doer.BODY)
                        .outcome("incomplete")
                        .reason(new ReasonGiven("quality-insufficient"))
                        .person("9f86d081884c7d65");
        check(
                COHORT.event(
                        "register:MCNL-0006-0001-7",
                        Stage.QUALITY_CHECK,
                        new What.Happened(Change.RETURNED),
                        "2026-03-02T10:00",
                        doing),
                RETURNED);
        check(
                COHORT.corrects("a-2", "a-1", Stage.AWARD, Change.COMPLETED, "2026-07-02T10:00"),
                CORRECTED);
        check(COHORT.observed("o-1", new Counts(8, 5, 2, 0, 1, 0), "2026-07-02T10:00"), OBSERVED);
    }

    private static void check(ProcessEvent event, String golden) {
        var written =
                new String(CanonicalJson.bytes(CloudEvent.json(event)), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo(golden);
        assertThat(CloudEvent.read(StrictJson.trusted(golden))).isEqualTo(event);
    }

    @Test
    void a_poster_hears_everything_that_is_wrong_at_once() {
        assertThatThrownBy(() ->
                        CloudEvent.posted(
                                StrictJson.trusted(
                                        """
                                        {"specversion":"1.0","id":"register:x","source":"HAN",
                                         "type":"nl.waarmerk.process.design.done","subject":"x","time":"yesterday",
                                         "recordedat":"2026-03-02T10:00:00Z","data":{"role":"dean","person":"x"}}\
                                        """)))
                .isInstanceOfSatisfying(
                        Malformed.class,
                        e ->
                                assertThat(e.faults())
                                        .extracting(f -> f.pointer())
                                        .contains(
                                                "/id",
                                                "/source",
                                                "/type",
                                                "/subject",
                                                "/time",
                                                "/data/role",
                                                "/data/person",
                                                "/recordedat"));
    }

    @Test
    void a_poster_gives_no_person_but_an_opaque_token() {
        var posted =
                CloudEvent.posted(
                        StrictJson.trusted(
                                """
                                {"specversion":"1.0","id":"a-1","source":"I-0006","type":"nl.waarmerk.process.design.completed",
                                 "subject":"MCNL-0006-0001","time":"2026-03-02T10:00:00+01:00",
                                 "data":{"role":"institution","actorToken":"colleague-7"}}\
                                """));
        assertThat(posted.actorToken()).isEqualTo("colleague-7");
        assertThat(posted.event().doing().person()).isNull();
        assertThat(posted.event().time()).isEqualTo(Told.at("2026-03-02T10:00"));
        assertThat(
                        Objects.toString(
                                posted.recorded(Told.at("2026-03-03T10:00"), "t").doing().person()))
                .isEqualTo("t");
    }
}
