package nl.waarmerk.register.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.PayloadReader;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;
import nl.waarmerk.register.json.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActTest {
    @ParameterizedTest
    @EnumSource
    void every_act_has_a_route_of_its_own_and_a_role(Act act) {
        assertThat(act.route()).matches("/v1(/[a-z-]+|/\\{[a-z]+})+");
        assertThat(Arrays.stream(Act.values()).filter(a -> a.route().equals(act.route())))
                .hasSize(1);
        assertThat(act.roles()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONFIRM")
    void every_act_but_a_confirmation_becomes_an_event_that_is_read(Act act) {
        assertThat(act.eventType()).isNotEmpty();
        assertThat(Act.ofEventType(act.eventType())).isSameAs(act);
        assertThat(isRead(act.eventType())).isTrue();
    }

    @Test
    void a_type_that_nobody_knows_is_not_read() {
        assertThat(isRead("accreditation-gifted")).isFalse();
    }

    /// Counted, so that a new kind of event needs an act: only a proposal's first event has none.
    @Test
    void every_kind_of_event_comes_from_an_act() {
        var kinds = kinds(Payload.class);
        kinds.remove(Proposed.class);
        var becoming = Arrays.stream(Act.values()).filter(act -> act != Act.CONFIRM);
        assertThat(becoming.map(Act::eventType).distinct()).hasSize(kinds.size());
    }

    private static boolean isRead(String type) {
        var refused =
                catchThrowableOfType(
                        Malformed.class,
                        () -> Reading.whole(Json.obj(), in -> PayloadReader.read(type, in)));
        return refused == null
                || refused.faults().stream()
                        .noneMatch(fault -> fault.detail().contains("is no type of event"));
    }

    private static Set<Class<?>> kinds(Class<?> sealed) {
        var kinds = new LinkedHashSet<Class<?>>();
        if (!sealed.isSealed()) kinds.add(sealed);
        else for (var kind : sealed.getPermittedSubclasses()) kinds.addAll(kinds(kind));
        return kinds;
    }
}
