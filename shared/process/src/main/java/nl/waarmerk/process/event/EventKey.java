package nl.waarmerk.process.event;

import java.util.regex.Pattern;
import nl.waarmerk.register.identity.InstitutionId;

/// An event's name: unique within its source, for ever. Those that the register's own decisions
/// made begin with `register:`, which nobody can post.
public record EventKey(InstitutionId source, String id) implements Comparable<EventKey> {
    public static final String OF_THE_REGISTER = "register:";
    private static final Pattern POSTED = Pattern.compile("[A-Za-z0-9._~-]{1,64}");

    public EventKey {
        if (!id.startsWith(OF_THE_REGISTER)) postable(id);
    }

    /// The id itself, when somebody may post an event under it.
    public static String postable(String id) {
        if (!POSTED.matcher(id).matches())
            throw new IllegalArgumentException(
                    "an id has 1 to 64 letters, digits, '.', '_', '~' or '-'");
        return id;
    }

    public boolean ofTheRegister() {
        return id.startsWith(OF_THE_REGISTER);
    }

    @Override
    public int compareTo(EventKey other) {
        int bySource = Integer.compare(source.sequence(), other.source.sequence());
        return bySource != 0 ? bySource : id.compareTo(other.id);
    }
}
