package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import nl.waarmerk.process.Told;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.Change;
import nl.waarmerk.process.event.Counts;
import nl.waarmerk.process.event.Doer;
import nl.waarmerk.process.event.Doing;
import nl.waarmerk.process.event.Stage;
import nl.waarmerk.process.event.What;
import nl.waarmerk.process.log.CaseFacts;
import nl.waarmerk.process.log.CaseLog;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.institution.Sector;

/// A programme that went back once, a cohort of it with counts, and a programme at its beginning.
final class SmallLog {
    private static final CaseFacts ACCREDITED =
            new CaseFacts(
                    Told.SALES.programme().institution(),
                    Sector.HBO,
                    "HO-2021",
                    "MCNL-0006-0001-A1");
    private static final Told PROGRAMME = new Told(Told.SALES);
    private static final Told COHORT = new Told(CaseId.parse("MCNL-0006-0001.2026-spring"));
    private static final Told NEW = new Told(CaseId.parse("MCNL-0012-0003"));

    private SmallLog() {}

    static List<CaseLog> cases() {
        return List.of(programme(), cohort(), young());
    }

    private static CaseLog programme() {
        var back =
                Doing.by(Doer.BODY)
                        .outcome("incomplete")
                        .reason(new ReasonGiven("quality-insufficient"));
        return new CaseLog(
                Told.SALES,
                ACCREDITED,
                List.of(
                        PROGRAMME.happened(
                                "-1",
                                Stage.DESIGN,
                                Change.STARTED,
                                "2026-03-02T10:00",
                                Doer.INSTITUTION),
                        PROGRAMME.happened(
                                "a-2",
                                Stage.DESIGN,
                                Change.COMPLETED,
                                "2026-03-20T10:00",
                                Doer.INSTITUTION),
                        PROGRAMME.event(
                                "a-3",
                                Stage.QUALITY_CHECK,
                                new What.Happened(Change.RETURNED),
                                "2026-03-29T03:30",
                                back),
                        PROGRAMME.happened(
                                "register:MCNL-0006-0001-7",
                                Stage.QUALITY_CHECK,
                                Change.COMPLETED,
                                "2026-04-10T16:45",
                                Doer.BODY)),
                List.of());
    }

    private static CaseLog cohort() {
        var validated =
                new Doing(Doer.INSTITUTION, "valid", null, "9f86d081884c7d65", "ab".repeat(32));
        return new CaseLog(
                COHORT.subject(),
                ACCREDITED,
                List.of(
                        COHORT.event(
                                "c-1",
                                Stage.VALIDATION,
                                new What.Happened(Change.COMPLETED),
                                "2026-07-01T09:00",
                                validated),
                        COHORT.happened(
                                "c-2",
                                Stage.AWARD,
                                Change.COMPLETED,
                                "2026-07-03T09:00",
                                Doer.INSTITUTION)),
                List.of(COHORT.observed("o-1", new Counts(8, 5, 2, 0, 1, 0), "2026-07-02T10:00")));
    }

    private static CaseLog young() {
        return new CaseLog(
                NEW.subject(),
                new CaseFacts(NEW.subject().programme().institution(), Sector.MBO, null, null),
                List.of(
                        NEW.happened(
                                "a-2",
                                Stage.COMMITMENT,
                                Change.COMPLETED,
                                "2026-03-02T10:00",
                                Doer.INSTITUTION)),
                List.of());
    }

    static byte[] written(Export export, List<CaseLog> cases) {
        var out = new ByteArrayOutputStream();
        try {
            export.write(cases.iterator(), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String text(Export export) {
        return new String(written(export, cases()), UTF_8);
    }

    /// What was written once, and is read by others since.
    static String golden(String file) {
        try (var in = Objects.requireNonNull(SmallLog.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
