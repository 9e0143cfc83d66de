package nl.waarmerk.transparency;

import java.util.List;

/// Shows that a leaf stands at an index of a tree: the sibling hashes on the way from the leaf to
/// the root.
public record InclusionProof(long index, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /// RFC 9162 section 2.1.3.2. Whatever does not fit the tree refuses; nothing throws.
    public boolean proves(Hash leaf, TreeHead head) {
        if (index < 0 || index >= head.size()) return false;
        var at = new Position(index, head.size() - 1);
        var root = leaf;
        for (var sibling : path) {
            if (at.isRoot()) return false;
            root = at.siblingIsLeft() ? Merkle.node(sibling, root) : Merkle.node(root, sibling);
            at = at.parent();
        }
        return at.isRoot() && root.equals(head.root());
    }
}
