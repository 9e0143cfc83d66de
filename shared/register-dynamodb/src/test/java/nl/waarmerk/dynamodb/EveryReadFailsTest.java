package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.waarmerk.dynamodblocal.NthCall;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.store.Kind;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.StoreBusy;
import nl.waarmerk.register.verdict.Authenticity;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;
import nl.waarmerk.register.verdict.Status;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.KnownAt;
import nl.waarmerk.register.view.ViewLoader;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Life;
import nl.waarmerk.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every call of every read goes wrong in every way: it is answered as ever, or the store is busy;
/// never is half an answer taken for a whole one.
final class EveryReadFailsTest {
    private final OnDynamo on = new OnDynamo();
    private final HandClock clock = new HandClock("2040-05-06T08:00:00Z");
    private final RegisterStore patient = on.waiting(Duration.ofSeconds(10));
    private final RegisterStore hurried = on.waiting(Duration.ofMillis(50));
    private final Office office = new Office(patient, clock);
    private final Life life = new Life(office, 1);
    private final Seen seen = new Seen();

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void whatever_goes_wrong_at_whichever_call_a_read_is_whole_or_busy() {
        var latest = live();
        var reads = reads(latest);
        reads.forEach((name, read) -> {
            var calls = NthCall.none();
            on.wire.otherwise(calls);
            var whole = read.apply(patient);
            on.wire.forget();
            for (int n = 1; n <= calls.operations().size(); n++)
                for (var failing : Failing.values())
                    if (failing.canMeet(calls.operations().get(n - 1)))
                        assertThat(asked(read, n, failing))
                                .as("%s, call %d, %s", name, n, failing)
                                .isIn(whole, "busy");
            assertThat(read.apply(patient)).as(name).isEqualTo(whole);
        });
        System.out.printf(
                "every read fails: %d reads, %d rows%n%s", reads.size(), seen.rows(), seen);
    }

    /// The last act that was recorded.
    private Request live() {
        Request latest = null;
        for (var deed : Life.deeds()) {
            var request = deed.asked().apply(life);
            if (!(office.ask(request) instanceof Result.Recorded recorded)) continue;
            life.heard(recorded);
            latest = request;
        }
        if (latest == null) throw new IllegalStateException("nothing was recorded");
        return latest;
    }

    private String asked(Function<RegisterStore, String> read, int n, Failing failing) {
        boolean late = failing == Failing.BEYOND_THE_DEADLINE;
        on.wire.otherwise(NthCall.fails(n, failing.fault, failing.outage));
        String told;
        try {
            told = read.apply(late ? hurried : patient);
        } catch (StoreBusy busy) {
            told = "busy";
        }
        on.wire.forget();
        on.wire.settle();
        seen.count(failing, told.equals("busy") ? told : "answered");
        return told;
    }

    private Map<String, Function<RegisterStore, String>> reads(Request latest) {
        var programme = life.programme();
        var first = new EventId(programme, 11);
        var reads = new LinkedHashMap<String, Function<RegisterStore, String>>();
        reads.put("verdict", this::verdict);
        reads.put("record", store -> store.records(Set.of(programme)).toString());
        reads.put("history", store -> store.history(programme).toString());
        reads.put("changes", store -> store.changes(-1, 1_000).toString());
        reads.put("search", store -> store.all(Kind.PROGRAMME, 1_000).toString());
        reads.put("work", store -> store.work().toString());
        reads.put("counter", store -> "" + store.counter("institutions"));
        reads.put("private parts", store -> store.parts(List.of(first)).toString());
        reads.put("head", store -> store.head().recordedAt().toString());
        reads.put("a repeat", store -> new Office(store, clock).ask(latest).toString());
        return reads;
    }

    /// By a machine that has seen nothing yet, at a time that is lowered: head, names, records.
    private String verdict(RegisterStore store) {
        var claim =
                new Claim(
                        Claim.Basis.CLAIM,
                        List.of(new Stated<>(Demo.badgeClass("life-1"), null)),
                        List.of(new Stated<>(Demo.domain("life-1.example"), null)),
                        new Stated<>(new Moment.Day(Demo.day("2023-05-20")), null),
                        null,
                        Claim.Scope.NONE,
                        new Authenticity.Vouched(),
                        new Status.Vouched());
        var at = new KnownAt(store).lowered(Instant.parse("2041-01-01T00:00:00Z"));
        var view = new ViewLoader(store).load(List.of(Asking.of(claim)), at);
        var judge = new Judge(Frameworks.builtIn().earliest());
        return judge.judge(claim, view, Demo.day("2024-01-01"), at).toString();
    }
}
