package nl.waarmerk.process.figure;

import java.util.List;
import nl.waarmerk.process.course.Course;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.What;
import nl.waarmerk.register.json.Json;

/// What became of what was awarded: the last observation of each case, summed.
public record ClaimFunnel(
        long awarded,
        long claimed,
        long pending,
        long denied,
        long expired,
        long revoked,
        List<CaseId> cases) {
    public ClaimFunnel {
        cases = List.copyOf(cases);
    }

    private static final ClaimFunnel NOTHING = new ClaimFunnel(0, 0, 0, 0, 0, 0, List.of());

    static ClaimFunnel of(List<Course> courses) {
        var ids = new Ids();
        var sum = NOTHING;
        for (var course : courses) {
            var observations = course.log().observations();
            if (observations.isEmpty()) continue;
            ids.add(course.id());
            if (observations.getLast().what() instanceof What.Observed observed)
                sum = sum.plus(observed);
        }
        return sum.cases(ids.all());
    }

    private ClaimFunnel plus(What.Observed observed) {
        var more = observed.counts();
        return new ClaimFunnel(
                awarded + more.awarded(),
                claimed + more.claimed(),
                pending + more.pending(),
                denied + more.denied(),
                expired + more.expired(),
                revoked + more.revoked(),
                cases);
    }

    private ClaimFunnel cases(List<CaseId> behind) {
        return new ClaimFunnel(awarded, claimed, pending, denied, expired, revoked, behind);
    }

    public Rate claimRate() {
        return new Rate(claimed, awarded);
    }

    public Json.Obj json() {
        return Json.obj()
                .with("awarded", awarded)
                .with("claimed", claimed)
                .with("pending", pending)
                .with("denied", denied)
                .with("expired", expired)
                .with("revoked", revoked)
                .with("claimRate", claimRate().json())
                .with("cases", Ids.json(cases));
    }
}
