package nl.waarmerk.transparency;

/// A node on the way up from a leaf, with the last node of its level: where it is decides the side
/// of its sibling.
record Position(long node, long last) {
    boolean isRoot() {
        return last == 0;
    }

    /// A right child has its sibling on the left; the last node, if it has none on the right, meets
    /// one higher up.
    boolean siblingIsLeft() {
        return (node & 1) == 1 || node == last;
    }

    /// The parent that the sibling makes. A last node without a sibling goes up unchanged until it
    /// has one.
    Position parent() {
        int levels = 1 + (siblingIsLeft() ? Long.numberOfTrailingZeros(node) : 0);
        return new Position(node >>> levels, last >>> levels);
    }
}
