package nl.waarmerk.transparency;

import java.util.ArrayList;
import java.util.List;

/// Shows that a newer tree only adds leaves to an older one: nothing that was in the log has
/// changed or moved.
public record ConsistencyProof(List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /// RFC 9162 section 2.1.4.2. An empty older tree is refused: it is consistent with anything and
    /// proves nothing.
    public boolean proves(TreeHead older, TreeHead newer) {
        if (older.size() == 0 || older.size() > newer.size()) return false;
        if (older.size() == newer.size()) return path.isEmpty() && older.equals(newer);
        var hashes = new ArrayList<>(path);
        if (Long.bitCount(older.size()) == 1) hashes.addFirst(older.root());
        return !hashes.isEmpty() && leadsToBoth(hashes, older, newer);
    }

    /// The first hash is the smallest complete subtree of the older tree's right edge: both roots
    /// are built from it.
    private static boolean leadsToBoth(List<Hash> hashes, TreeHead older, TreeHead newer) {
        int level = Long.numberOfTrailingZeros(older.size());
        var at = new Position((older.size() - 1) >>> level, (newer.size() - 1) >>> level);
        var olderRoot = hashes.getFirst();
        var newerRoot = hashes.getFirst();
        for (var sibling : hashes.subList(1, hashes.size())) {
            if (at.isRoot()) return false;
            if (at.siblingIsLeft()) {
                olderRoot = Merkle.node(sibling, olderRoot);
                newerRoot = Merkle.node(sibling, newerRoot);
            } else {
                newerRoot = Merkle.node(newerRoot, sibling);
            }
            at = at.parent();
        }
        return at.isRoot() && olderRoot.equals(older.root()) && newerRoot.equals(newer.root());
    }
}
