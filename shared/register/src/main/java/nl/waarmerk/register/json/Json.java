package nl.waarmerk.register.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A JSON value. Members keep the order in which they came; only the canonical text sorts them.
public sealed interface Json {
    record Obj(Map<String, Json> members) implements Json {
        public Obj {
            members = Members.copyOf(members);
        }

        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        public Optional<String> text(String name) {
            return get(name)
                    .flatMap(v -> v instanceof Text(String t) ? Optional.of(t) : Optional.empty());
        }

        /// This object with one member more (or replaced); an absent value leaves it as it is.
        public Obj with(String name, @Nullable Json value) {
            return value == null ? this : new Obj(Members.with(members, name, value));
        }

        public Obj with(String name, @Nullable String value) {
            return value == null ? this : with(name, new Text(value));
        }

        public Obj with(String name, long value) {
            return with(name, Json.of(value));
        }

        public Obj with(String name, boolean value) {
            return with(name, new Bool(value));
        }

        /// All members of another object as well.
        public Obj with(Obj other) {
            var more = new LinkedHashMap<>(members);
            more.putAll(other.members);
            return new Obj(more);
        }

        public Obj without(String name) {
            var fewer = new LinkedHashMap<>(members);
            fewer.remove(name);
            return new Obj(fewer);
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Json {}

    record Num(BigDecimal value) implements Json {}

    record Bool(boolean value) implements Json {}

    record Null() implements Json {}

    static Obj obj() {
        return new Obj(Map.of());
    }

    static Text of(String value) {
        return new Text(value);
    }

    static Num of(long value) {
        return new Num(BigDecimal.valueOf(value));
    }

    static Num of(BigDecimal value) {
        return new Num(value);
    }

    static <T> Arr list(Collection<T> items, Function<? super T, ? extends Json> each) {
        return new Arr(items.stream().<Json>map(each).toList());
    }

    static Arr texts(Collection<String> items) {
        return list(items, Text::new);
    }
}
