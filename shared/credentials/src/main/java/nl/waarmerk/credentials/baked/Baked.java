package nl.waarmerk.credentials.baked;

import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Malformed;

/// One picture, one credential: with two of them nobody could say which was shown.
final class Baked {
    private Baked() {}

    static String only(List<String> texts) {
        if (texts.size() == 1) return texts.getFirst();
        throw refused(texts.isEmpty() ? "a badge in the picture" : "one badge in the picture");
    }

    static Malformed refused(String expected) {
        return new Malformed(
                List.of(new Fault("", "credential.malformed", "expected here: " + expected)));
    }
}
