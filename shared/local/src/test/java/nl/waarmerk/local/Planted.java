package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Words that are told in confidence, each of which can be found again wherever it went.
final class Planted {
    private final Map<String, String> whats = new LinkedHashMap<>();

    /// A word that comes nowhere else; `what` it is, for whoever finds it.
    String word(String what) {
        var word = "planted%04dx".formatted(whats.size() + 1);
        whats.put(word, what);
        return word;
    }

    String address(String what) {
        return "https://intern.example/" + word(what);
    }

    List<String> words() {
        return List.copyOf(whats.keySet());
    }

    /// What was planted and is in this text, as it is, encoded, or as a hash that anybody can
    /// guess.
    Set<String> in(String text) {
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new TreeSet<String>();
        whats.forEach((word, what) -> {
            if (lower.contains(word)
                    || text.contains(Base64.getEncoder().encodeToString(word.getBytes(UTF_8)))
                    || lower.contains(sha256(word))) found.add(word + " (" + what + ")");
        });
        return found;
    }

    private static String sha256(String word) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(word.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
