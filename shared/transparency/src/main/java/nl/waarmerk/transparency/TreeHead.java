package nl.waarmerk.transparency;

/// How many leaves a log has and the one hash that commits to all of them, in their order.
public record TreeHead(long size, Hash root) {
    public TreeHead {
        if (size < 0) throw new IllegalArgumentException("a tree has no negative size: " + size);
    }
}
