package nl.waarmerk.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/// What others' logs say of the same trees: proofs that hold, proofs that must not, and the roots
/// of a real log.
class VectorsTest {
    private static final List<String> TLOG_ENTRIES =
            List.of(
                    "one two three four five six seven eit nain ten ileven twelf threeten fourten fivten"
                            .split(" ", -1));

    @Test
    void inclusion_proofs_hold_exactly_where_the_vectors_say_so() throws IOException {
        check(
                "merkle/inclusion",
                proof ->
                        new InclusionProof(
                                        proof.get("leafIdx").longValue(),
                                        Vectors.path(proof.get("proof")))
                                .proves(
                                        Vectors.hash(proof.get("leafHash")),
                                        Vectors.head(proof.get("treeSize"), proof.get("root"))));
    }

    @Test
    void consistency_proofs_hold_exactly_where_the_vectors_say_so() throws IOException {
        check(
                "merkle/consistency",
                proof ->
                        new ConsistencyProof(Vectors.path(proof.get("proof")))
                                .proves(
                                        Vectors.head(proof.get("size1"), proof.get("root1")),
                                        Vectors.head(proof.get("size2"), proof.get("root2"))));
    }

    @Test
    void the_edge_gives_the_root_of_every_checkpoint_of_a_real_log() throws IOException {
        var folder = Vectors.folder("tlog");
        var edge = RightEdge.empty();
        for (int size = 0; size <= TLOG_ENTRIES.size(); size++) {
            var lines = Files.readAllLines(folder.resolve("checkpoint." + size));
            assertThat(edge.head())
                    .isEqualTo(
                            new TreeHead(
                                    Long.parseLong(lines.get(1)), Hash.fromBase64(lines.get(2))));
            if (size < TLOG_ENTRIES.size())
                edge =
                        edge.append(
                                Merkle.leaf(
                                        TLOG_ENTRIES.get(size).getBytes(StandardCharsets.UTF_8)));
        }
        System.out.printf("tlog: roots of checkpoints 0..%d%n", TLOG_ENTRIES.size());
    }

    private static void check(String folder, Predicate<JsonNode> proves) throws IOException {
        int hold = 0;
        var files = Vectors.files(folder);
        for (Path file : files) {
            var proof = Vectors.read(file);
            boolean wanted = !proof.get("wantErr").asBoolean();
            assertThat(holds(proof, proves)).as("%s", file).isEqualTo(wanted);
            if (wanted) hold++;
        }
        assertThat(hold).as("proofs that hold").isPositive();
        System.out.printf("%s: %d proofs hold, %d refused%n", folder, hold, files.size() - hold);
    }

    /// A vector with something that is no hash at all cannot even be read: refused.
    private static boolean holds(JsonNode proof, Predicate<JsonNode> proves) {
        try {
            return proves.test(proof);
        } catch (IllegalArgumentException notReadable) {
            return false;
        }
    }
}
