package nl.waarmerk.validation;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.verdict.Verdict;
import org.jspecify.annotations.Nullable;

/// From many things that were read to the bytes of their answer: a line for each, in their order.
@Singleton
public final class BatchAnswers {
    private final Verdicts verdicts;

    BatchAnswers(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /// How much is told of each.
    public enum Detail {
        COMPACT,
        FULL;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// UTF-8 JSON: `{asOf, knownAt?, items[]}`.
    public byte[] of(
            List<CredentialReading> items,
            LocalDate asOf,
            @Nullable Instant askedKnownAt,
            Detail detail) {
        var read =
                items.stream()
                        .filter(CredentialReading.Read.class::isInstance)
                        .map(CredentialReading.Read.class::cast)
                        .toList();
        var judged = verdicts.on(read, asOf, askedKnownAt);
        var out = new StringBuilder(128 * (items.size() + 1));
        out.append("{\"asOf\":\"").append(asOf).append('"');
        var knownAt = judged.isEmpty() ? null : judged.getFirst().knownAt();
        if (knownAt != null) out.append(",\"knownAt\":\"").append(knownAt).append('"');
        out.append(",\"items\":[");
        var inOrder = judged.iterator();
        for (int i = 0; i < items.size(); i++) {
            if (i > 0) out.append(',');
            switch (items.get(i)) {
                case CredentialReading.Read _ -> line(i, inOrder.next(), detail, out);
                case CredentialReading.Unreadable unreadable ->
                        out.append(CanonicalJson.ordered(BatchLine.unreadable(i, unreadable)));
            }
        }
        return out.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void line(int index, Verdict verdict, Detail detail, StringBuilder out) {
        switch (detail) {
            case COMPACT -> BatchLine.compact(index, verdict, out);
            case FULL -> out.append(CanonicalJson.ordered(BatchLine.full(index, verdict)));
        }
    }
}
