package nl.waarmerk.register.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MembersTest {
    /// Around the size at which an object is hashed instead.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, Members.MOST - 1, Members.MOST, Members.MOST + 1, 40})
    void an_object_is_the_map_that_it_was_made_of_however_many_members_it_has(int size) {
        var map = new LinkedHashMap<String, Json>();
        var grown = Json.obj();
        for (int n = 0; n < size; n++) {
            map.put(name(n), Json.of(n));
            grown = grown.with(name(n), n);
        }
        for (var object : List.of(new Json.Obj(map), grown)) {
            assertThat(object.members()).isEqualTo(map).hasSameHashCodeAs(map);
            assertThat(new ArrayList<>(object.members().entrySet()))
                    .isEqualTo(new ArrayList<>(map.entrySet()));
            assertThat(object.members().keySet()).containsExactlyElementsOf(map.keySet());
            for (int n = 0; n <= size; n++) {
                assertThat(object.members().get(name(n))).isEqualTo(map.get(name(n)));
                assertThat(object.members().containsKey(name(n))).isEqualTo(n < size);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, Members.MOST, Members.MOST + 1})
    void a_member_that_is_replaced_keeps_its_place_and_leaves_the_other_object_alone(int size) {
        var names = IntStream.range(0, size).mapToObj(MembersTest::name).toList();
        var object = Json.obj();
        for (var name : names) object = object.with(name, 1);
        var other = object.with(name(0), 2);
        assertThat(other.members().keySet()).containsExactlyElementsOf(names);
        assertThat(other.get(name(0))).contains(Json.of(2));
        assertThat(object.get(name(0))).contains(Json.of(1));
    }

    @Test
    void members_are_a_copy_that_cannot_be_changed() {
        var map = new LinkedHashMap<String, Json>(Map.of("a", Json.of(1)));
        var object = new Json.Obj(map);
        map.put("b", Json.of(2));
        assertThat(object.members()).containsOnlyKeys("a");
        assertThatThrownBy(() -> object.members().put("c", Json.of(3)))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> object.members().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static String name(int n) {
        return "member " + n;
    }
}
