package nl.waarmerk.local.pilot;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.waarmerk.local.demo.Offer;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Size;

/// What the acts of the plan say.
final class Papers {
    private static final int CREDITS = 5;
    private static final int HOURS = 240;

    private Papers() {}

    static Json.Obj institution(Participant who) {
        return Json.obj()
                .with("name", Json.obj().with("nl", who.name()))
                .with("sector", who.sector().code())
                .with(
                        "identifiers",
                        Json.list(
                                List.of(who.domain()),
                                domain ->
                                        Json.obj().with("scheme", "schac").with("value", domain)));
    }

    static Json.Obj participation(LocalDate from) {
        return Json.obj()
                .with("pilot", "microcredentials")
                .with("phase", "second-phase")
                .with("from", from.toString());
    }

    static Json.Obj programme(Offered programme, LocalDate from) {
        var content = Offer.programme(programme.title(), CREDITS, from.toString(), List.of());
        return (mbo(programme)
                        ? content.sized(new Size(BigDecimal.valueOf(HOURS), Size.Unit.HOURS))
                        : content)
                .json();
    }

    static Json.Obj decision(Offered programme, boolean experiment, LocalDate day) {
        var framework = mbo(programme) ? "MBO-2024" : experiment ? "HO-X-2025" : "HO-2021";
        var body = mbo(programme) ? "Examencommissie" : "Toetscommissie microcredentials (demo)";
        return Offer.decision(framework, body, day, day.plusDays(1), null, null).json();
    }

    static Json.Obj reason(String code) {
        return Json.obj().with("reason", Json.obj().with("code", code));
    }

    static Json.Obj withdrawal(LocalDate day) {
        return reason("quality-insufficient")
                .with("effectiveFrom", day.plusDays(30).toString())
                .with("decidedOn", day.toString())
                .with("retroactive", false);
    }

    static Json.Obj recognition(LocalDate day, boolean granted) {
        return Json.obj()
                .with("on", day.toString())
                .with("outcome", granted ? "granted" : "denied")
                .with("scope", "Vrijstelling voor een module (demo)");
    }

    private static boolean mbo(Offered programme) {
        return programme.by().sector() == Sector.MBO;
    }
}
