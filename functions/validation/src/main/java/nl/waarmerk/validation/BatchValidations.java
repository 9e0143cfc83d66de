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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.waarmerk.credentials.Batch;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.http.Answers;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.http.Query;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.http.access.Callers;
import nl.waarmerk.http.access.OpenToAnyone;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Verdict;

/// Many credentials or claims at once, each answered for itself: one that cannot be read does not
/// stop the others.
@Controller("/v1/validations/batch")
final class BatchValidations {
    static final int MOST = 6_000;
    static final int MOST_OF_ANYONE = 100;
    static final int MOST_IN_FULL = 500;

    private final Verdicts verdicts;
    private final InstantSource clock;

    BatchValidations(Verdicts verdicts, InstantSource clock) {
        this.verdicts = verdicts;
        this.clock = clock;
    }

    enum Detail {
        COMPACT,
        FULL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
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
        return Answers.ok(answer(items, asked));
    }

    private Json answer(List<CredentialReading> items, Asked asked) {
        var read =
                items.stream()
                        .filter(CredentialReading.Read.class::isInstance)
                        .map(CredentialReading.Read.class::cast)
                        .toList();
        var judged = verdicts.on(read, asked.asOf, asked.knownAt.orElse(null));
        var inOrder = judged.iterator();
        var lines = new ArrayList<Json>(items.size());
        for (int i = 0; i < items.size(); i++)
            lines.add(
                    switch (items.get(i)) {
                        case CredentialReading.Read _ -> line(i, inOrder.next(), asked.detail);
                        case CredentialReading.Unreadable unreadable ->
                                BatchLine.unreadable(i, unreadable);
                    });
        var knownAt = judged.isEmpty() ? null : judged.getFirst().knownAt();
        return Json.obj()
                .with("asOf", asked.asOf.toString())
                .with("knownAt", knownAt == null ? null : knownAt.toString())
                .with("items", new Json.Arr(lines));
    }

    private static Json line(int index, Verdict verdict, Detail detail) {
        return switch (detail) {
            case COMPACT -> BatchLine.compact(index, verdict);
            case FULL -> BatchLine.full(index, verdict);
        };
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
