package nl.waarmerk.transparency;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// All that an append needs of a log: the roots of its complete subtrees, the largest (leftmost)
/// first. A tree of n leaves has one per set bit of n, so the edge of a log of a million million
/// leaves fits in one small item.
public record RightEdge(long size, List<Hash> hashes) {
    public RightEdge {
        if (size < 0) throw new IllegalArgumentException("a tree has no negative size: " + size);
        hashes = List.copyOf(hashes);
        if (hashes.size() != Long.bitCount(size))
            throw new IllegalArgumentException(
                    "a tree of %d leaves has %d complete subtrees, not %d"
                            .formatted(size, Long.bitCount(size), hashes.size()));
    }

    public static RightEdge empty() {
        return new RightEdge(0, List.of());
    }

    /// Reads what [#bytes] wrote.
    public static RightEdge of(long size, byte[] bytes) {
        if (bytes.length % Hash.BYTES != 0)
            throw new IllegalArgumentException(
                    "no whole number of hashes: " + bytes.length + " bytes");
        var hashes = new ArrayList<Hash>();
        for (var rest = ByteBuffer.wrap(bytes); rest.hasRemaining(); ) hashes.add(Hash.from(rest));
        return new RightEdge(size, hashes);
    }

    /// The hashes one after the other, as they are stored beside the size.
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(hashes.size() * Hash.BYTES);
        hashes.forEach(hash -> hash.writeTo(bytes));
        return bytes.array();
    }

    /// Each trailing one bit of the size is a complete subtree that the new leaf closes, like a
    /// carry in counting.
    public RightEdge append(Hash leaf) {
        int closed = Long.numberOfTrailingZeros(~size);
        int kept = hashes.size() - closed;
        var subtree =
                hashes.subList(kept, hashes.size()).reversed().stream()
                        .reduce(leaf, (right, left) -> Merkle.node(left, right));
        var edge = new ArrayList<>(hashes.subList(0, kept));
        edge.add(subtree);
        return new RightEdge(Math.addExact(size, 1), edge);
    }

    public Hash root() {
        return hashes.reversed().stream()
                .reduce((right, left) -> Merkle.node(left, right))
                .orElse(Merkle.EMPTY_ROOT);
    }

    public TreeHead head() {
        return new TreeHead(size, root());
    }
}
