package nl.waarmerk.administration;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.LocalDynamo;
import nl.waarmerk.dynamodblocal.TemplateTables;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.Office;
import org.junit.jupiter.api.Test;

/// Every event file, through the handler, in the order in which these acts follow each other.
class EventsTest {
    @Test
    void each_event_is_answered_as_the_description_says() {
        try (var scene = scene(InMemoryRegister::new)) {
            play(scene);
        }
    }

    @Test
    void each_event_is_answered_alike_with_the_real_tables() {
        try (var dynamo = LocalDynamo.inMemory();
                var client = dynamo.client()) {
            TemplateTables.create(client, TemplateTables.template(), "");
            try (var scene =
                    scene(clock -> new DynamoRegister(client, Tables.prefixed(""), clock))) {
                play(scene);
            }
        }
    }

    private static void play(Scene<LambdaFront> scene) {
        var described = new Described();
        var events = EventFiles.all();
        for (var act : EventStory.ACTS) {
            var event = Objects.requireNonNull(events.get(act.event()), act.event());
            var heard = scene.front.send(withToken(event, scene.token(act.by())));
            assertThat(heard.status())
                    .as(act.event() + ": " + heard.body())
                    .isEqualTo(act.status());
            assertThat(heard.location()).as(act.event()).isEqualTo(act.location());
            var route = event.getResource();
            var faults = new ArrayList<String>();
            if (event.getBody() != null)
                faults.addAll(described.faultsOfBody(route, event.getBody()));
            faults.addAll(
                    described.faultsOfAnswer(
                            event.getHttpMethod(), route, heard.status(), heard.body()));
            assertThat(faults).as(act.event() + ": " + heard.body()).isEmpty();
        }
    }

    @Test
    void what_the_description_does_not_say_is_found() {
        var described = new Described();
        assertThat(described.faultsOfAnswer("POST", "/v1/institutions", 201, "{\"record\": 12}"))
                .isNotEmpty();
        assertThat(described.faultsOfBody("/v1/institutions", "{\"nom\": {}}")).isNotEmpty();
    }

    @Test
    void no_event_is_left_out_of_the_story_and_none_is_invented() {
        assertThat(EventStory.ACTS.stream().map(EventStory.Act::event).collect(toSet()))
                .isEqualTo(EventFiles.all().keySet());
    }

    @Test
    void every_route_has_an_event() {
        try (var scene = scene()) {
            var routes =
                    RoutesTest.routes(context(scene).getBean(Router.class))
                            .filter(route ->
                                    Set.of("GET", "POST").contains(route.getHttpMethodName()))
                            .map(route ->
                                    route.getHttpMethodName()
                                            + " "
                                            + route.getUriMatchTemplate().toPathString())
                            .collect(toCollection(TreeSet::new));
            var events =
                    EventFiles.all().values().stream()
                            .map(event -> event.getHttpMethod() + " " + event.getResource())
                            .collect(toCollection(TreeSet::new));
            assertThat(events).isEqualTo(routes);
        }
    }

    /// Avans is there already, so that another institution can recognise.
    private static Scene<LambdaFront> scene() {
        return scene(InMemoryRegister::new);
    }

    private static Scene<LambdaFront> scene(Function<InstantSource, RegisterStore> stored) {
        var scene = new Scene<>(LambdaFront::new, stored);
        new Office(scene.store, scene.clock)
                .admit("Avans Hogeschool", Sector.HBO, Demo.domain("avans.nl"));
        scene.drafts.add(
                List.of(
                        DraftBodies.draft(2, "demo-accepted-00000000"),
                        DraftBodies.draft(2, "demo-rejected-00000000")));
        return scene;
    }

    private static ApplicationContext context(Scene<LambdaFront> scene) {
        return scene.front.handler().getApplicationContext();
    }

    private static APIGatewayProxyRequestEvent withToken(
            APIGatewayProxyRequestEvent event, String token) {
        var headers = new HashMap<>(event.getHeaders());
        headers.put("Authorization", "Bearer " + token);
        var multiple = new HashMap<>(event.getMultiValueHeaders());
        multiple.put("Authorization", List.of("Bearer " + token));
        return event.clone().withHeaders(Map.copyOf(headers)).withMultiValueHeaders(multiple);
    }
}
