package nl.waarmerk.register.json;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The members of an object with few of them, in their order. They are looked through: for so few
/// that is quicker than hashing, and most objects are read once and thrown away.
final class Members extends AbstractMap<String, Json> {
    static final int MOST = 12;

    private final String[] names;
    private final Json[] values;

    private Members(String[] names, Json[] values) {
        this.names = names;
        this.values = values;
    }

    /// Unmodifiable; a copy, unless it is one already.
    static Map<String, Json> copyOf(Map<String, Json> members) {
        if (members instanceof Members) return members;
        if (members.size() > MOST) return Collections.unmodifiableMap(new LinkedHashMap<>(members));
        return new Members(
                members.keySet().toArray(String[]::new), members.values().toArray(Json[]::new));
    }

    /// As a map's `put` would leave it.
    static Map<String, Json> with(Map<String, Json> members, String name, Json value) {
        if (members instanceof Members few && few.names.length < MOST) return few.with(name, value);
        var more = new LinkedHashMap<>(members);
        more.put(name, value);
        return more;
    }

    private Members with(String name, Json value) {
        int found = place(name);
        int at = found < 0 ? names.length : found;
        int size = Math.max(names.length, at + 1);
        var moreNames = Arrays.copyOf(names, size);
        var moreValues = Arrays.copyOf(values, size);
        moreNames[at] = name;
        moreValues[at] = value;
        return new Members(moreNames, moreValues);
    }

    private int place(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) if (names[i].equals(name)) return i;
        return -1;
    }

    @Override
    public @Nullable Json get(@Nullable Object name) {
        int at = place(name);
        return at < 0 ? null : values[at];
    }

    @Override
    public boolean containsKey(@Nullable Object name) {
        return place(name) >= 0;
    }

    @Override
    public int size() {
        return names.length;
    }

    @Override
    public Set<Map.Entry<String, Json>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Json>> iterator() {
                return new InOrder();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }

    private final class InOrder implements Iterator<Map.Entry<String, Json>> {
        private int next;

        @Override
        public boolean hasNext() {
            return next < names.length;
        }

        @Override
        public Map.Entry<String, Json> next() {
            if (!hasNext()) throw new NoSuchElementException();
            var member = Map.entry(names[next], values[next]);
            next++;
            return member;
        }
    }
}
