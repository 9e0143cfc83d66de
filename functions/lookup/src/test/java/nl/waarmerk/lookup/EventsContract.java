package nl.waarmerk.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Every event file, through the handler, on whichever store.
interface EventsContract {
    Scene<LambdaFront> scene();

    @Test
    default void each_event_is_answered_as_the_description_says() {
        var described = new Described();
        try (var scene = scene()) {
            HanStory.tell(scene.office, scene.clock);
            EventFiles.all()
                    .forEach((name, event) -> {
                        var heard = scene.front.send(event);
                        boolean leads = event.getResource().startsWith("/id/");
                        assertThat(heard.status())
                                .as(name + ": " + heard.body())
                                .isEqualTo(leads ? 303 : 200);
                        assertThat(heard.header("API-Version")).as(name).isEqualTo("1.0.0");
                        assertThat(described.statuses(event.getResource()))
                                .as(name)
                                .contains("" + heard.status());
                        if (leads)
                            assertThat(heard.header("Location"))
                                    .isEqualTo("/v1/programmes/MCNL-0002-0002");
                        else
                            assertThat(described.faults(event.getResource(), heard.body()))
                                    .as(name + ": " + heard.body())
                                    .isEmpty();
                    });
        }
    }

    /// An answer without anything in it fits every description.
    @Test
    default void each_list_that_an_event_asks_for_has_something_in_it() {
        try (var scene = scene()) {
            HanStory.tell(scene.office, scene.clock);
            EventFiles.all()
                    .forEach((name, event) -> {
                        var heard = scene.front.send(event);
                        if (heard.body().startsWith("{\"items\""))
                            assertThat(heard.at("/items/0")).as(name).isNotEqualTo("absent");
                    });
        }
    }
}
