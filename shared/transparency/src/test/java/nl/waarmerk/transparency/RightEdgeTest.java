package nl.waarmerk.transparency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RightEdgeTest {
    private static final int LEAVES = 600;

    @Test
    void an_append_needs_only_the_edge_and_gives_the_root_of_all_leaves() {
        var tree = NaiveTree.of(LEAVES);
        var edge = RightEdge.empty();
        for (int size = 0; size < LEAVES; size++) {
            assertThat(edge.head()).isEqualTo(tree.head(size));
            assertThat(edge.hashes()).hasSize(Integer.bitCount(size));
            edge = edge.append(tree.leaves().get(size));
        }
        assertThat(edge.head()).isEqualTo(tree.head(LEAVES));
        System.out.printf("right edge: %d roots equal the naive tree's%n", LEAVES + 1);
    }

    @Test
    void an_edge_that_was_stored_is_read_back_and_goes_on() {
        var edge = RightEdge.empty();
        for (var leaf : NaiveTree.of(100).leaves()) {
            var read = RightEdge.of(edge.size(), edge.bytes());
            assertThat(read).isEqualTo(edge);
            edge = read.append(leaf);
        }
        assertThat(edge.bytes()).hasSize(3 * Hash.BYTES); // 100 = 64 + 32 + 4
    }

    @Test
    void an_edge_whose_hashes_do_not_fit_its_size_is_refused() {
        var bytes = new byte[Hash.BYTES];
        assertThatThrownBy(() -> RightEdge.of(3, bytes))
                .hasMessageContaining("3 leaves has 2 complete subtrees, not 1");
        assertThatThrownBy(() -> RightEdge.of(1, new byte[31])).hasMessageContaining("31 bytes");
        assertThatThrownBy(() -> new RightEdge(-1, List.of())).hasMessageContaining("-1");
    }

    @Test
    void the_hashes_are_those_of_the_norm() {
        assertThat(Merkle.EMPTY_ROOT.hex())
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assertThat(Merkle.leaf(new byte[0]).hex())
                .isEqualTo("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d");
        assertThat(Merkle.node(Merkle.EMPTY_ROOT, Merkle.EMPTY_ROOT))
                .isNotEqualTo(Merkle.EMPTY_ROOT);
    }

    @Test
    void a_hash_reads_what_it_writes() {
        var hash = Merkle.leaf(new byte[] {1, 2, 3});
        assertThat(Hash.of(hash.bytes())).isEqualTo(hash);
        assertThat(Hash.fromHex(hash.hex())).isEqualTo(hash).hasToString(hash.hex());
        assertThat(Hash.fromBase64(hash.base64())).isEqualTo(hash);
        assertThatThrownBy(() -> Hash.of(new byte[31])).hasMessageContaining("not 31");
    }
}
