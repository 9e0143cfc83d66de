package nl.waarmerk.validation;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import nl.waarmerk.credentials.CredentialReader;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.json.Limits;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.validation.receipt.Receipts;

/// One credential, or one claim, and its verdict.
@Controller("/v1/validations")
final class Validations {
    private final Verdicts verdicts;
    private final Receipts receipts;
    private final InstantSource clock;

    Validations(Verdicts verdicts, Receipts receipts, InstantSource clock) {
        this.verdicts = verdicts;
        this.receipts = receipts;
        this.clock = clock;
    }

    private record Asked(LocalDate asOf, Optional<Instant> knownAt) {}

    /// Whatever comes: what is not read is told with the list of what is.
    @Post
    @Consumes(MediaType.ALL)
    @OpenToAnyone
    HttpResponse<byte[]> validate(HttpRequest<?> request) {
        boolean receipt = Receipts.asked(request);
        // The body first: a form is no credential, and on Lambda its fields would come as
        // parameters.
        var read = read(request);
        if (receipt && read.claim().basis() == Claim.Basis.CLAIM) throw nothingWasShown();
        var asked =
                Query.read(
                        request,
                        clock.instant(),
                        query -> new Asked(query.asOf(), query.knownAt()));
        if (receipt) return withReceipt(request, read, asked);
        return Answers.ok(
                VerdictJson.of(verdicts.on(read, asked.asOf, asked.knownAt.orElse(null))));
    }

    /// All that is known has a moment too, which a receipt tells: that of the log's head, to which
    /// any later one is lowered.
    private HttpResponse<byte[]> withReceipt(
            HttpRequest<?> request, CredentialReading.Read read, Asked asked) {
        var answer =
                VerdictJson.of(verdicts.on(read, asked.asOf, asked.knownAt.orElse(Instant.MAX)));
        var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        var receipt =
                receipts.of(
                        answer,
                        RequestBody.bytes(request, Limits.COMMAND.bytes()),
                        type == null ? "" : type);
        return Answers.preferred(Receipts.PREFERENCE, answer.with("receipt", receipt));
    }

    private static Problem nothingWasShown() {
        var detail =
                "A receipt is about a credential that was shown: send it, or ask without Prefer.";
        return Problem.of(ProblemKind.MALFORMED, detail)
                .with(new Fault("", "receipt.no-credential", detail));
    }

    private static CredentialReading.Read read(HttpRequest<?> request) {
        var type = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        var body = RequestBody.bytes(request, Limits.COMMAND.bytes());
        return switch (CredentialReader.read(type == null ? "" : type, body)) {
            case CredentialReading.Read read -> read;
            case CredentialReading.Unreadable unreadable -> throw UnreadableProblem.of(unreadable);
        };
    }
}
