package nl.waarmerk.lookup;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.waarmerk.dynamodblocal.TemplateTables;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// A route of this function is served, deployed, described and has an event; whichever lacks one of
/// these is named.
class RoutesTest {
    private static final Pattern FUNCTION = Pattern.compile("(?ms)^  Lookup:$(.*?)^  \\w+:$");
    private static final Pattern ROUTE = Pattern.compile("Method: (\\w+), Path: '([^']+)'");

    private static Scene<LambdaFront> scene;

    @BeforeAll
    static void start() {
        scene = Scene.set();
    }

    @AfterAll
    static void end() {
        scene.close();
    }

    @Test
    void what_is_served_is_deployed() throws IOException {
        var template = Files.readString(TemplateTables.template());
        var function = FUNCTION.matcher(template).results().findFirst().orElseThrow().group(1);
        assertThat(sorted(ROUTE.matcher(function).results().map(RoutesTest::route)))
                .isEqualTo(served());
    }

    @Test
    void what_is_served_is_described() {
        assertThat(sorted(new Described().anonymousReads().stream().map(path -> "GET " + path)))
                .isEqualTo(served());
    }

    @Test
    void what_is_served_has_an_event() {
        var events = EventFiles.all().values().stream();
        assertThat(sorted(events.map(RoutesTest::route))).isEqualTo(served());
    }

    private static ApplicationContext context() {
        return scene.front.handler().getApplicationContext();
    }

    /// Every read answers HEAD as well; that is not a route of its own.
    private static Set<String> served() {
        return sorted(
                context()
                        .getBean(Router.class)
                        .uriRoutes()
                        .filter(route ->
                                route.getTargetMethod()
                                        .getDeclaringType()
                                        .getPackageName()
                                        .equals("nl.waarmerk.lookup"))
                        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                        .map(route ->
                                route.getHttpMethodName()
                                        + " "
                                        + route.getUriMatchTemplate().toPathString()));
    }

    private static String route(MatchResult deployed) {
        return deployed.group(1).toUpperCase(java.util.Locale.ROOT) + " " + deployed.group(2);
    }

    private static String route(APIGatewayProxyRequestEvent event) {
        return event.getHttpMethod() + " " + event.getResource();
    }

    private static Set<String> sorted(Stream<String> routes) {
        return routes.collect(toCollection(TreeSet::new));
    }
}
