package nl.waarmerk.validation;

import static com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.web.router.Router;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Every event file of this function, as the gateway sends it, through the real handler.
class EventsTest {
    private static final Path ROOT = Path.of(System.getProperty("waarmerk.root"));
    private static final Map<String, String> VERDICTS =
            new TreeMap<>(
                    Map.of(
                            "check-draft", "READY IN_FORCE",
                            "validate-bare-claim", "VALID IN_FORCE",
                            "validate-batch", "VALID -",
                            "validate-open-badges-2", "UNDETERMINED IN_FORCE",
                            "validate-open-badges-3", "UNDETERMINED IN_FORCE",
                            "validate-signed-badge", "VALID IN_FORCE"));
    private static final Story STORY = new Story("2024-05-01T08:00:00Z");
    private static final TestIssuer TOKENS = TestIssuer.started();
    private static final Desk DESK = new Desk(STORY.register, STORY.clock, TOKENS.settings());

    @Test
    void each_event_gets_its_verdict_in_the_form_that_is_described() throws IOException {
        var described = new Described();
        var verdicts = new TreeMap<String, String>();
        for (var event : events().entrySet()) {
            if (event.getKey().startsWith("trqp-") || event.getKey().startsWith("list-")) continue;
            var heard = DESK.send(admitted(event.getValue()));
            assertThat(heard.status()).as(heard.text()).isEqualTo(200);
            if (event.getKey().equals("validate-batch")) {
                verdicts.put(event.getKey(), String.join(" ", heard.each("outcome", "items")));
                continue;
            }
            var body = event.getValue().getBody();
            var json = body.startsWith("{") ? body : "\"" + body + "\"";
            assertThat(described.faults(bodySchema(event.getKey()), json))
                    .as(event.getKey())
                    .isEmpty();
            verdicts.put(event.getKey(), heard.verdict());
        }
        assertThat(verdicts).isEqualTo(VERDICTS);
    }

    @Test
    void each_event_of_trqp_is_answered_in_the_form_that_is_described() throws IOException {
        var answers = new TreeMap<String, String>();
        for (var event : events().entrySet()) {
            if (!event.getKey().startsWith("trqp-")) continue;
            var text = DESK.send(event.getValue()).text();
            answers.put(
                    event.getKey().substring(5),
                    text.replaceAll(
                            "(?s).*?\"(authorized|recognized|status|openapi|id)\":([^,}]*).*",
                            "$1 $2"));
        }
        assertThat(answers)
                .containsEntry("authorization", "authorized true")
                .containsEntry("recognition", "recognized true")
                .containsEntry("metadata", "id \"https://register.waarmerk.example\"")
                .containsEntry("description", "openapi \"3.1.0\"")
                .hasSize(12);
        answers.forEach((event, answer) -> {
            if (event.startsWith("unserved")) assertThat(answer).isEqualTo("status 501");
        });
    }

    @Test
    void every_route_of_the_function_is_deployed_and_has_an_event() throws IOException {
        var served =
                DESK.context()
                        .getBean(Router.class)
                        .uriRoutes()
                        .filter(route ->
                                route.getTargetMethod()
                                        .getDeclaringType()
                                        .getPackageName()
                                        .startsWith(Validations.class.getPackageName()))
                        // Every read answers HEAD as well; that is not a route of its own.
                        .filter(route -> !route.getHttpMethodName().equals("HEAD"))
                        .map(route ->
                                route.getHttpMethodName()
                                        + " "
                                        + route.getUriMatchTemplate().toPathString())
                        .collect(toCollection(TreeSet::new));
        var events =
                events().values().stream()
                        .map(event -> event.getHttpMethod() + " " + event.getResource())
                        .collect(toCollection(TreeSet::new));
        assertThat(served).isNotEmpty().isEqualTo(events).isEqualTo(deployed());
    }

    @Test
    void the_events_ask_for_all_that_a_verdict_can_be_asked_with() throws IOException {
        var asked = new TreeSet<String>();
        for (var event : events().values())
            if (event.getMultiValueQueryStringParameters() != null)
                asked.addAll(event.getMultiValueQueryStringParameters().keySet());
        assertThat(asked).containsExactly("asOf", "authority_id", "awardedOn", "detail", "knownAt");
    }

    @BeforeAll
    static void tell() {
        var brin = Identifier.registrable(Scheme.BRIN, "25KB");
        var han =
                STORY.office.admit(
                        "HAN University of Applied Sciences",
                        Sector.HBO,
                        brin,
                        Demo.domain("han.nl"));
        STORY.link(
                han,
                Demo.name(
                        "issuer-address https://badges.example/public/issuers/demo0000000000000000ha"));
        STORY.link(han, Demo.name("issuer-address https://badges.example/public/issuers/demo-han"));
        STORY.byTwo(
                han,
                new KeyAdded(
                        "demo-key-1",
                        new PublicKey(
                                Json.obj()
                                        .with("kty", "EC")
                                        .with("crv", "P-256")
                                        .with("x", "thyZWK34oUsfSM58Ty6iVIFBvEizNn7KT--gd98KWbw")
                                        .with("y", "V-Z71cFl5284OY5SulVksT9LLcl5LzQ_Uljtg3BzsPE")),
                        Demo.day("2023-06-19")));
        var programme =
                STORY.office.offer(
                        han, Demo.programme("Sales Manager"), Demo.programmeCode("34406"));
        STORY.link(programme, Demo.badgeClass("demo0000000000000000aa"));
        STORY.office.accredit(
                programme, DemoDecision.validFrom("2023-06-01").numbered("AV-4223").decision());
        STORY.clock.set(Instant.parse("2024-06-10T06:13:20Z"));
    }

    @AfterAll
    static void close() {
        DESK.close();
        TOKENS.close();
    }

    /// The files hold no token: it would have run out.
    private static APIGatewayProxyRequestEvent admitted(APIGatewayProxyRequestEvent event) {
        if (!event.getPath().equals("/v1/draft-checks")) return event;
        return Desk.withToken(event, TOKENS.person("issuer", "han.nl", STORY.clock.instant()));
    }

    private static String bodySchema(String event) {
        return switch (event) {
            case "validate-bare-claim" -> "Claim";
            case "validate-signed-badge" -> "SignedCredential";
            default -> "Credential";
        };
    }

    private static Map<String, APIGatewayProxyRequestEvent> events() throws IOException {
        var mapper = new ObjectMapper().disable(FAIL_ON_UNKNOWN_PROPERTIES);
        var events = new TreeMap<String, APIGatewayProxyRequestEvent>();
        try (var files = Files.newDirectoryStream(ROOT.resolve("events/validation"), "*.json")) {
            for (var file : files)
                events.put(
                        file.getFileName().toString().replace(".json", ""),
                        mapper.readValue(
                                Files.readAllBytes(file), APIGatewayProxyRequestEvent.class));
        }
        return events;
    }

    /// The routes that the template gives this function: it stands there in one line each.
    private static Set<String> deployed() throws IOException {
        var template = Files.readString(ROOT.resolve("template.yaml"));
        var function = template.substring(template.indexOf("\n  Validation:\n") + 1);
        int end = function.indexOf("\n\n");
        var route = Pattern.compile("Method: (\\w+), Path: '([^']+)'");
        return route.matcher(function.substring(0, end))
                .results()
                .map(r -> r.group(1).toUpperCase(Locale.ROOT) + " " + r.group(2))
                .collect(toCollection(TreeSet::new));
    }
}
