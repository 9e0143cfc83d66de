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
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarmerk.credentials.Batch;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.validation.BatchAnswers.Detail;

/// Many credentials or claims at once, each answered for itself: one that cannot be read does not
/// stop the others.
@Controller("/v1/validations/batch")
final class BatchValidations {
    static final int MOST = 6_000;
    static final int MOST_OF_ANYONE = 100;
    static final int MOST_IN_FULL = 500;

    private final BatchAnswers answers;
    private final InstantSource clock;

    BatchValidations(BatchAnswers answers, InstantSource clock) {
        this.answers = answers;
        this.clock = clock;
    }

    private record Asked(LocalDate asOf, Optional<Instant> knownAt, Detail detail) {}

    @Post
    @Consumes(MediaType.ALL)
    @OpenToAnyone
    HttpResponse<byte[]> validate(HttpRequest<?> request) {
        var items = form(request).read(RequestBody.bytes(request, Batch.BYTES));
        var asked =
                Query.read(
                        request,
                        clock.instant(),
                        query ->
                                new Asked(
                                        query.asOf(),
                                        query.knownAt(),
                                        query.choice("detail", Detail.class, Detail::code)
                                                .orElse(Detail.COMPACT)));
        refuseTooMany(items.size(), asked.detail, Callers.known(request).isPresent());
        return Answers.written(
                answers.of(items, asked.asOf, asked.knownAt.orElse(null), asked.detail));
    }

    private static Batch form(HttpRequest<?> request) {
        var type = request.getContentType().map(MediaType::getName).orElse("");
        for (var form : Batch.values()) if (form.mediaType().equals(type)) return form;
        var read = Arrays.stream(Batch.values()).map(Batch::mediaType);
        var types = read.collect(Collectors.joining(", "));
        throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, "A batch is sent as one of " + types)
                .header(HttpHeaders.ACCEPT, types);
    }

    private static void refuseTooMany(int items, Detail detail, boolean known) {
        int most = known ? MOST : MOST_OF_ANYONE;
        if (items > most)
            throw tooMany(
                    items,
                    most
                            + (known
                                    ? " are checked at once"
                                    : " without a token, " + MOST + " with one"));
        if (detail == Detail.FULL && items > MOST_IN_FULL)
            throw tooMany(items, MOST_IN_FULL + " are answered with detail=full");
    }

    private static Problem tooMany(int items, String most) {
        return Problem.of(
                ProblemKind.TOO_LARGE, "The batch has " + items + " items; at most " + most + ".");
    }
}
