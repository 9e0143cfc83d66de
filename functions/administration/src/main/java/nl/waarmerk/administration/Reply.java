package nl.waarmerk.administration;

import io.micronaut.http.HttpResponse;
import java.time.Duration;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.decide.Refused;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.history.HistoryJson;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;

/// What a caller hears of a result. It depends on the recorded events alone, so that a repeated key
/// hears the same.
final class Reply {
    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final Duration UNTIL_CLOCKS_MEET = Duration.ofSeconds(10);
    private static final Duration WHILE_RESTORED = Duration.ofMinutes(10);

    private Reply() {}

    static HttpResponse<byte[]> to(Result result) {
        return switch (result) {
            case Result.Recorded recorded -> told(recorded);
            case Result.No(var refused) -> throw problem(refused);
            case Result.KeyReused() ->
                    throw Problem.conflict(
                            "idempotency-key.reused",
                            "This Idempotency-Key came with another request within the last 24 hours: use a fresh one.");
            case Result.Stale(int version) ->
                    throw Problem.of(
                            ProblemKind.STALE,
                            "The record is at version "
                                    + version
                                    + ": read it again, then repeat with its ETag and a fresh Idempotency-Key.");
            case Result.RecordUnknown(var id) ->
                    throw Problem.notFound("The register has no " + id.text() + ".");
            case Result.ClockBehind() ->
                    throw Problem.unavailable(
                            UNTIL_CLOCKS_MEET,
                            "This machine's clock is behind the log; nothing was recorded. Repeat with the same key.",
                            null);
            case Result.LogTooShort() ->
                    throw Problem.unavailable(
                            WHILE_RESTORED,
                            "The register is being restored after a loss; nothing was recorded. Repeat with the same key, later.",
                            null);
            case Result.Unclear() ->
                    throw Problem.unavailable(
                            A_MOMENT, "The outcome is unknown: repeat with the same key.", null);
        };
    }

    private static HttpResponse<byte[]> told(Result.Recorded recorded) {
        var first = recorded.events().getFirst();
        var body =
                Json.obj()
                        .with("record", recorded.record().text())
                        .with("version", recorded.version())
                        .with("events", Json.list(recorded.events(), HistoryJson::item));
        if (first.event().payload() instanceof Proposed)
            return Answers.accepted(
                    Addresses.proposal(first.event().id()), recorded.version(), body);
        return Addresses.ofNewThing(first.event())
                .map(address -> Answers.created(address, recorded.version(), body))
                .orElseGet(() -> Answers.changed(recorded.version(), body));
    }

    private static Problem problem(Refused refused) {
        var pointer = refused.pointer();
        var fault = new Fault(pointer == null ? "" : pointer, refused.code(), refused.detail());
        var problem = Problem.of(kind(refused.kind()), refused.detail()).with(fault);
        var because = refused.because();
        return because == null ? problem : problem.because(because.text());
    }

    private static ProblemKind kind(Refused.Kind kind) {
        return switch (kind) {
            case INVALID -> ProblemKind.MALFORMED;
            case FORBIDDEN -> ProblemKind.FORBIDDEN;
            case UNKNOWN -> ProblemKind.NOT_FOUND;
            case CONFLICT -> ProblemKind.CONFLICT;
        };
    }
}
