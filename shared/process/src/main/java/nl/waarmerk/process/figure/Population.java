package nl.waarmerk.process.figure;

import java.util.List;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.register.json.Json;

/// How long `n` of a kind took, or have taken so far, in all and on each clock.
public record Population(
        int n, Timing total, Timing institution, Timing register, List<CaseId> cases) {
    public Population {
        cases = List.copyOf(cases);
    }

    public Json.Obj json() {
        return Json.obj()
                .with("n", n)
                .with("total", total.json())
                .with("institution", institution.json())
                .with("register", register.json())
                .with("cases", Ids.json(cases));
    }
}
