package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.dynamodblocal.NthCall;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.StoreBusy;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.Life;
import nl.waarmerk.testing.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Every call of every act goes wrong in every way, one after the other. The rows in which a read
/// fails write nothing, so that one life bears many of them, repeats of one request; then one row
/// of the append, which may have been written.
final class EveryCallFailsTest {
    private static final Duration PATIENT = Duration.ofSeconds(10);
    private static final Duration HURRIED = Duration.ofMillis(30);
    private static final int LIVES = Failing.values().length;
    private static final int MOST_REPEATS = 20;
    private static final String APPEND = "TransactWriteItems";

    private record Row(int call, Failing failing) {}

    /// What a deed is when nothing goes wrong: its calls, and what is told of it.
    private record Plain(Life.Deed deed, List<String> calls, String told) {
        /// Those of one life: each row is in one life.
        List<Row> rows(int life) {
            var reading = rows(false);
            var writing = rows(true);
            var rows = new ArrayList<Row>();
            for (int i = life; i < reading.size(); i += LIVES) rows.add(reading.get(i));
            if (life < writing.size()) rows.add(writing.get(life));
            return rows;
        }

        private List<Row> rows(boolean writing) {
            var rows = new ArrayList<Row>();
            for (int n = 1; n <= calls.size(); n++) {
                var operation = calls.get(n - 1);
                if (operation.equals(APPEND) != writing) continue;
                for (var failing : Failing.values())
                    if (failing.canMeet(operation)) rows.add(new Row(n, failing));
            }
            return rows;
        }
    }

    private final OnDynamo on = new OnDynamo();
    private final HandClock clock = new HandClock("2040-05-06T08:00:00Z");
    private final Office office = new Office(on.waiting(PATIENT), clock);
    private final Office hurried = new Office(on.waiting(HURRIED), clock);
    private final Seen seen = new Seen();

    @AfterEach
    void stop() {
        on.close();
    }

    @Test
    void whatever_goes_wrong_at_whichever_call_an_act_is_recorded_once() {
        long begin = System.nanoTime();
        var model = new Life(office, 0);
        var plain = Life.deeds().stream().map(deed -> plain(deed, model)).toList();
        for (int n = 0; n < LIVES; n++) {
            var life = new Life(office, n + 1);
            for (var deed : plain) spoil(deed, life, n);
            assertThat(history(life.institution())).isEqualTo(history(model.institution()));
            assertThat(history(life.programme())).isEqualTo(history(model.programme()));
        }
        var report = new Check(on.client, on.tables, Progress.SILENT).report();
        System.out.printf(
                "every call fails: %d acts, %d rows in %d lives, %d events, %d findings, %d s%n%s",
                plain.size(),
                seen.rows(),
                LIVES,
                report.events(),
                report.findings().size(),
                Duration.ofNanos(System.nanoTime() - begin).toSeconds(),
                seen);
        assertThat(report.findings()).isEmpty();
        assertThat(report.events())
                .isEqualTo((LIVES + 1) * (events(model.institution()) + events(model.programme())));
    }

    private Plain plain(Life.Deed deed, Life life) {
        var calls = NthCall.none();
        var request = deed.asked().apply(life);
        on.wire.otherwise(calls);
        var result = office.ask(request);
        on.wire.forget();
        if (result instanceof Result.Recorded recorded) life.heard(recorded);
        return new Plain(deed, calls.operations(), told(result));
    }

    private void spoil(Plain plain, Life life, int n) {
        var request = plain.deed().asked().apply(life);
        boolean acknowledged = false;
        for (var row : plain.rows(n)) {
            var told = asked(request, row);
            seen.count(row.failing(), told);
            assertThat(told)
                    .as("%s, call %d, %s", plain.deed().name(), row.call(), row.failing())
                    .isIn(plain.told(), "unclear", "busy");
            acknowledged = told.startsWith("recorded");
        }
        var result = office.ask(request);
        assertThat(told(result)).as(plain.deed().name()).isEqualTo(plain.told());
        if (!(result instanceof Result.Recorded recorded)) return;
        var repeat = acknowledged ? recorded : office.ask(request);
        assertThat(repeat).as(plain.deed().name()).isEqualTo(repeat(recorded));
        life.heard(recorded);
    }

    private static Result.Recorded repeat(Result.Recorded first) {
        return new Result.Recorded(first.record(), first.version(), first.events(), true, 0);
    }

    /// A client in a hurry may give up before the call that is to fail: then once more.
    private String asked(Request request, Row row) {
        var failing = row.failing();
        var by = failing == Failing.BEYOND_THE_DEADLINE ? hurried : office;
        for (int n = 0; n < MOST_REPEATS; n++) {
            var fault = NthCall.fails(row.call(), failing.fault, failing.outage);
            on.wire.otherwise(fault);
            var told = told(by, request);
            on.wire.forget();
            on.wire.settle();
            if (fault.met()) return told;
        }
        throw new AssertionError("it never comes to call " + row);
    }

    private static String told(Office office, Request request) {
        try {
            return told(office.ask(request));
        } catch (StoreBusy busy) {
            return "busy";
        }
    }

    private static String told(Result result) {
        return switch (result) {
            case Result.Recorded recorded -> "recorded " + numbers(recorded.events());
            case Result.No(var refused) -> "refused " + refused.code();
            case Result.Unclear() -> "unclear";
            default -> result.toString();
        };
    }

    private static String numbers(List<Logged> events) {
        return events.stream()
                .map(e -> e.event().number() + " " + e.event().payload().type())
                .collect(Collectors.joining(", "));
    }

    private String history(RecordId id) {
        return numbers(on.register.history(id));
    }

    private long events(RecordId id) {
        return on.register.history(id).size();
    }
}
