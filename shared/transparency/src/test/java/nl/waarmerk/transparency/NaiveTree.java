package nl.waarmerk.transparency;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// RFC 6962 section 2.1 word for word, over all leaves at once: slow, and sharing only the two
/// hashes with production.
record NaiveTree(List<Hash> leaves) {
    NaiveTree {
        leaves = List.copyOf(leaves);
    }

    static NaiveTree of(int size) {
        var leaves = new ArrayList<Hash>();
        for (int i = 0; i < size; i++)
            leaves.add(Merkle.leaf(("entry " + i).getBytes(StandardCharsets.UTF_8)));
        return new NaiveTree(leaves);
    }

    TreeHead head(int size) {
        return new TreeHead(size, root(leaves.subList(0, size)));
    }

    InclusionProof inclusion(int index, int size) {
        return new InclusionProof(index, path(index, leaves.subList(0, size)));
    }

    ConsistencyProof consistency(int older, int newer) {
        return new ConsistencyProof(subproof(older, leaves.subList(0, newer), true));
    }

    private static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) return Merkle.EMPTY_ROOT;
        if (leaves.size() == 1) return leaves.getFirst();
        int split = split(leaves.size());
        return Merkle.node(
                root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static List<Hash> path(int index, List<Hash> leaves) {
        if (leaves.size() == 1) return List.of();
        int split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        return index < split
                ? and(path(index, left), root(right))
                : and(path(index - split, right), root(left));
    }

    private static List<Hash> subproof(int older, List<Hash> leaves, boolean whole) {
        if (older == leaves.size()) return whole ? List.of() : List.of(root(leaves));
        int split = split(leaves.size());
        var left = leaves.subList(0, split);
        var right = leaves.subList(split, leaves.size());
        return older <= split
                ? and(subproof(older, left, whole), root(right))
                : and(subproof(older - split, right, false), root(left));
    }

    /// The largest power of two below the size.
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }

    private static List<Hash> and(List<Hash> path, Hash last) {
        var longer = new ArrayList<>(path);
        longer.add(last);
        return longer;
    }
}
