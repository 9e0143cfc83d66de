package nl.waarmerk.validation.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.api.Test;

/// Receipts lie with others for ever: members may be added to these bytes, and none of them
/// changed.
class ReceiptTest {
    private static final String ANSWER =
            """
            {"outcome":"EXPIRED","basis":"CREDENTIAL","summary":{"nl":"...","en":"..."},
             "findings":{
               "accreditation":{"outcome":"IN_FORCE","reasons":[]},
               "authenticity":{"outcome":"CONFIRMED","reasons":[]},
               "status":{"outcome":"NONE_DECLARED","reasons":[{"code":"status.none-declared","text":{"nl":"...","en":"..."}}]},
               "expiry":{"outcome":"EXPIRED","reasons":[{"code":"expiry.passed","text":{"nl":"...","en":"..."},"pointer":"/expires","found":"2024-01-01"}]},
               "completeness":{"outcome":"NOT_CHECKED","reasons":[]}},
             "attention":[{"code":"accreditation.withdrawn-since","text":{"nl":"...","en":"..."},"found":"2024-02-01"}],
             "award":{"date":"2023-07-04","from":"/issuedOn"},
             "programme":{"number":"MCNL-0012-0003","title":{"nl":"..."},"version":2},
             "institution":{"id":"I-0012","name":{"nl":"...","en":"..."}},
             "decision":{"accreditation":"MCNL-0012-0003-A1","framework":"HO-2021","body":"..."},
             "asOf":"2024-06-01","knownAt":"2024-05-31T14:05:06.007Z",
             "register":{"programmeEvent":{"position":41,"hash":"%s"},"institutionEvent":{"position":7,"hash":"%s"}}}
            """
                    .formatted("41".repeat(32), "07".repeat(32));

    private static final String GOLDEN =
            """
            {"accreditation":"MCNL-0012-0003-A1",\
            "asOf":"2024-06-01",\
            "attention":["accreditation.withdrawn-since"],\
            "awardDate":"2023-07-04",\
            "findings":{\
            "accreditation":{"codes":[],"outcome":"IN_FORCE"},\
            "authenticity":{"codes":[],"outcome":"CONFIRMED"},\
            "expiry":{"codes":["expiry.passed"],"outcome":"EXPIRED"},\
            "status":{"codes":["status.none-declared"],"outcome":"NONE_DECLARED"}},\
            "iat":1717228800,\
            "input":{"mediaType":"application/vc+jwt","sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"},\
            "institution":"I-0012",\
            "iss":"https://register.waarmerk.example",\
            "knownAt":"2024-05-31T14:05:06.007Z",\
            "outcome":"EXPIRED",\
            "programme":"MCNL-0012-0003",\
            "register":{\
            "institutionEvent":{"hash":"0707070707070707070707070707070707070707070707070707070707070707","position":7},\
            "programmeEvent":{"hash":"4141414141414141414141414141414141414141414141414141414141414141","position":41}},\
            "version":2}\
            """;

    @Test
    void what_is_signed_is_the_same_text_for_ever() {
        var payload =
                Receipt.payload(
                        (Json.Obj) StrictJson.trusted(ANSWER),
                        "abc".getBytes(UTF_8),
                        "application/VC+JWT; charset=utf-8",
                        "https://register.waarmerk.example",
                        Instant.parse("2024-06-01T08:00:00.999Z"));
        assertThat(CanonicalJson.text(payload)).isEqualTo(GOLDEN);
    }
}
