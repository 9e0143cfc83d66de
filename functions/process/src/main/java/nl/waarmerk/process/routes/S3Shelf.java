package nl.waarmerk.process.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.aws.CallFailed;
import nl.waarmerk.aws.SignedCall;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import software.amazon.awssdk.http.SdkHttpMethod;

/// Export files in a bucket of S3, which forgets them after a week. A file is handed out by an
/// address that is signed for a few minutes.
record S3Shelf(SignedCall s3, String bucket) implements ExportShelf {
    private static final Duration A_WHILE = Duration.ofMinutes(10);
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    @Override
    public void keep(String name, Path file, Json.Obj about) throws IOException {
        var type = about.text("mediaType").orElse("application/octet-stream");
        s3.send(SdkHttpMethod.PUT, path(name, "export"), Map.of("Content-Type", type), file);
        var text = CanonicalJson.text(about).getBytes(UTF_8);
        s3.send(SdkHttpMethod.PUT, path(name, "json"), JSON, text);
    }

    @Override
    public Optional<Json.Obj> about(String name) {
        try {
            var text = s3.send(SdkHttpMethod.GET, path(name, "json"), Map.of(), new byte[0]);
            return Optional.of((Json.Obj) StrictJson.trusted(text));
        } catch (CallFailed e) {
            if (e.notFound()) return Optional.empty();
            throw e;
        }
    }

    @Override
    public Found file(String name) {
        return new Found.At(s3.address(path(name, "export"), A_WHILE));
    }

    private String path(String name, String suffix) {
        return "/" + bucket + "/" + name + "." + suffix;
    }
}
