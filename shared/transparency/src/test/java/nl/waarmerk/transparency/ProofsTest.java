package nl.waarmerk.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Every proof of every tree up to a size, against the naive tree; and each of them with one thing
/// wrong.
class ProofsTest {
    private static final int SIZE = 70;
    private final NaiveTree tree = NaiveTree.of(SIZE);
    private int good;

    @Test
    void every_leaf_of_every_tree_is_proven_in_it_and_nowhere_else() {
        for (int size = 1; size <= SIZE; size++)
            for (int index = 0; index < size; index++) {
                var proof = tree.inclusion(index, size);
                var leaf = tree.leaves().get(index);
                var head = tree.head(size);
                good += count(proof.proves(leaf, head));
                assertThat(proof.proves(Merkle.EMPTY_ROOT, head)).isFalse();
                assertThat(new InclusionProof(index + size, proof.path()).proves(leaf, head))
                        .isFalse();
                assertThat(new InclusionProof(index, longer(proof.path())).proves(leaf, head))
                        .isFalse();
            }
        assertThat(good).isEqualTo(SIZE * (SIZE + 1) / 2);
        System.out.printf("inclusion: %d generated proofs hold%n", good);
    }

    @Test
    void every_tree_is_consistent_with_every_earlier_one_and_with_no_other() {
        for (int newer = 1; newer <= SIZE; newer++)
            for (int older = 1; older <= newer; older++) {
                var proof = tree.consistency(older, newer);
                var from = tree.head(older);
                var to = tree.head(newer);
                good += count(proof.proves(from, to));
                assertThat(proof.proves(new TreeHead(older, Merkle.EMPTY_ROOT), to)).isFalse();
                assertThat(proof.proves(from, new TreeHead(newer, Merkle.EMPTY_ROOT))).isFalse();
                assertThat(new ConsistencyProof(longer(proof.path())).proves(from, to)).isFalse();
                if (older < newer) assertThat(proof.proves(to, from)).isFalse();
            }
        assertThat(good).isEqualTo(SIZE * (SIZE + 1) / 2);
        System.out.printf("consistency: %d generated proofs hold%n", good);
    }

    @Test
    void a_path_that_goes_on_above_the_root_of_its_size_proves_nothing() {
        var above = Merkle.EMPTY_ROOT;
        for (int older = 1; older < SIZE; older++) {
            var from = under(above, tree.head(older));
            var to = under(above, tree.head(SIZE));
            var inclusion = tree.inclusion(older, SIZE);
            var beyond = new InclusionProof(older, longer(inclusion.path()));
            assertThat(beyond.proves(tree.leaves().get(older), to)).isFalse();
            var consistency = new ConsistencyProof(longer(tree.consistency(older, SIZE).path()));
            assertThat(consistency.proves(from, to)).isFalse();
        }
    }

    /// A head that lies about its size: its root is that of a larger tree.
    private static TreeHead under(Hash left, TreeHead head) {
        return new TreeHead(head.size(), Merkle.node(left, head.root()));
    }

    private static int count(boolean holds) {
        return holds ? 1 : 0;
    }

    private static List<Hash> longer(List<Hash> path) {
        var longer = new ArrayList<>(path);
        longer.add(Merkle.EMPTY_ROOT);
        return longer;
    }
}
