package nl.waarmerk.credentials;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.verdict.Stated;

/// What an achievement says that it is aligned with: the register, a decision on its quality, a
/// level.
record Alignments(List<Part> entries) {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s?#]+/([^/\\s?#]+)");

    static Alignments of(Part achievement) {
        return new Alignments(achievement.parts("alignment"));
    }

    /// A registry number counts wherever it stands: it says by itself what it is.
    void nameProgramme(Names programmes) {
        for (var entry : entries) {
            var code = entry.text("targetCode");
            code.filter(Alignments::registered)
                    .ifPresent(number -> programmes.add(Scheme.REGISTRY, number));
            entry.text("targetUrl")
                    .flatMap(Alignments::lastSegment)
                    .ifPresent(n -> programmes.add(Scheme.REGISTRY, n));
        }
    }

    void nameDecision(Names programmes) {
        for (var code : codes("ext:QualityAssurance"))
            if (!registered(code)) programmes.add(Scheme.DECISION, code);
    }

    List<Stated<String>> codes(String targetType) {
        return entries.stream()
                .filter(entry ->
                        entry.text("targetType")
                                .filter(t -> t.value().equals(targetType))
                                .isPresent())
                .flatMap(entry -> entry.text("targetCode").stream())
                .toList();
    }

    private static boolean registered(Stated<String> code) {
        return Scheme.REGISTRY.wellFormed(code.value());
    }

    /// The register's permanent addresses end with the number; whose host it is does not matter,
    /// the number is looked up here.
    private static Optional<Stated<String>> lastSegment(Stated<String> address) {
        var match = ADDRESS.matcher(address.value());
        if (!match.matches()) return Optional.empty();
        return Optional.of(new Stated<>(match.group(1), address.pointer()))
                .filter(Alignments::registered);
    }
}
