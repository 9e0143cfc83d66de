package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.json.Json;

/// What is computed over all cases: lists, figures, exports, published tables.
record Overviews(Wire wire) {
    private static final List<String> FORMS = List.of("csv", "ndjson", "xes", "ocel", "xlsx");

    Judged cases(RandomGenerator random) throws IOException, InterruptedException {
        var answer = wire.get(Wire.COORDINATOR, "/v1/cases");
        return Judged.that(!answer.items().isEmpty(), answer);
    }

    Judged figures(RandomGenerator random) throws IOException, InterruptedException {
        var answer = wire.get(Wire.COORDINATOR, "/v1/process/figures");
        return Judged.that(answer.json().get("cohort").isPresent(), answer);
    }

    /// Of its digest: it tells of the bytes that were meant.
    Judged export(RandomGenerator random) throws IOException, InterruptedException {
        var answer = wire.get(Wire.COORDINATOR, "/v1/process/exports/" + FORMS.get(random.nextInt(FORMS.size())));
        var digest = "sha-256=:" + Base64.getEncoder().encodeToString(sha256(answer.body())) + ":";
        return Judged.that(answer.ok() && answer.header("Repr-Digest").orElse("").equals(digest), answer);
    }

    Judged exportFile(RandomGenerator random) throws IOException, InterruptedException {
        var ordered = wire.post(Wire.COORDINATOR, "/v1/process/exports", "application/json", "{\"format\":\"csv\"}", Map.of());
        if (!ordered.ok()) return Judged.that(false, ordered);
        var file = wire.get(Wire.COORDINATOR, ordered.header("Location").orElseThrow() + "/file");
        return Judged.that(file.ok() && ordered.json().text("sha256").orElse("").equals(HexFormat.of().formatHex(sha256(file.body()))), file);
    }

    /// Everything is computed anew, and kept; when all quarters that are over have a table, that is said.
    Judged publish(RandomGenerator random) throws IOException, InterruptedException {
        var body = published() ? "{}" : "{\"quarter\":\"2022-Q1\"}";
        var answer = wire.post(Wire.COORDINATOR, "/v1/process/public-figures", "application/json", body, Map.of());
        return Judged.that(answer.ok() || answer.status() == 409, answer);
    }

    private boolean published() throws IOException, InterruptedException {
        return !wire.get("/v1/process/public-figures").items().isEmpty();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
