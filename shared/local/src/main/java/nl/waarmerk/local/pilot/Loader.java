package nl.waarmerk.local.pilot;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.List;
import nl.waarmerk.dynamodb.Progress;
import nl.waarmerk.local.oidc.Member;
import nl.waarmerk.local.oidc.OidcIssuer;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.time.Amsterdam;

/// Tells a plan to the running system, act by act, each at its own time of the clock.
public final class Loader {
    private static final Member COORDINATOR =
            new Member("coordinator", "pilot.example", "demo-coordinator");

    private final Client client;
    private final PilotClock clock;
    private final Runnable projection;
    private final Progress progress;
    private final Notes notes = new Notes();

    private Loader(Client client, PilotClock clock, Runnable projection, Progress progress) {
        this.client = client;
        this.clock = clock;
        this.projection = projection;
        this.progress = progress;
    }

    /// @param server whose clock is `clock`, and who believes `issuer`
    /// @param projection brings the register's log to the process
    public static void load(
            Plan plan,
            URI server,
            OidcIssuer issuer,
            PilotClock clock,
            Runnable projection,
            Progress progress) {
        try (var http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            new Loader(new Client(http, server, issuer), clock, projection, progress)
                    .load(plan.acts());
        }
    }

    private void load(List<Act> acts) {
        for (int i = 0; i < acts.size(); i++) {
            clock.turnTo(acts.get(i).at());
            done(acts.get(i));
            progress.at("pilot", i + 1L, acts.size());
        }
        projection.run();
    }

    private void done(Act act) {
        var day = Amsterdam.dayOf(act.at());
        switch (act) {
            case Act.Joins(var ignored, var who) -> joins(who);
            case Act.Registers(var ignored, var programme) ->
                    notes.opened(
                            programme,
                            client.act(
                                    one(programme.by()),
                                    "/v1/programmes",
                                    null,
                                    Papers.programme(programme, day)));
            case Act.Proposes(var ignored, var programme, var experiment) ->
                    notes.proposed(
                            programme,
                            client.act(
                                    one(programme.by()),
                                    notes.programme(programme) + "/accreditations",
                                    notes.tag(programme),
                                    Papers.decision(programme, experiment, day)));
            case Act.Returns(var ignored, var programme, var experiment) ->
                    proposal(
                            decider(programme, experiment),
                            programme,
                            "/return",
                            Papers.reason("outcomes-unclear"));
            case Act.Resubmits(var ignored, var programme, var experiment) ->
                    proposal(
                            one(programme.by()),
                            programme,
                            "/resubmission",
                            Papers.decision(programme, experiment, day));
            case Act.Rejects(var ignored, var programme, var experiment) ->
                    proposal(
                            decider(programme, experiment),
                            programme,
                            "/rejection",
                            Papers.reason("level-not-shown"));
            case Act.Confirms(var ignored, var programme, var experiment) ->
                    proposal(
                            decider(programme, experiment), programme, "/confirmation", Json.obj());
            case Act.Recognises(var ignored, var programme, var by, var granted) ->
                    changed(
                            one(by),
                            programme,
                            notes.programme(programme) + "/recognitions",
                            Papers.recognition(day, granted));
            case Act.Withdraws(var ignored, var programme) ->
                    changed(
                            COORDINATOR,
                            programme,
                            notes.accreditation(programme) + "/withdrawal",
                            Papers.withdrawal(day));
            case Act.Tells(var ignored, var who, var events) -> tells(who, events);
            case Act.Publishes(var ignored, var quarter) -> {
                projection.run();
                client.tell(
                        COORDINATOR,
                        "/v1/process/public-figures",
                        Json.obj().with("quarter", quarter.text()));
            }
        }
    }

    private void joins(Participant who) {
        var made = client.act(COORDINATOR, "/v1/institutions", null, Papers.institution(who));
        client.act(
                COORDINATOR,
                made.location() + "/participations",
                made.tag(),
                Papers.participation(Amsterdam.dayOf(clock.instant())));
    }

    private void proposal(Member by, Offered programme, String act, Json body) {
        changed(by, programme, notes.proposal(programme) + act, body);
    }

    private void changed(Member by, Offered programme, String path, Json body) {
        notes.changed(programme, client.act(by, path, notes.tag(programme), body));
    }

    private void tells(Participant who, List<Occurrence> events) {
        var batch = Json.list(events, each -> each.json(notes.number(each.programme())));
        var answer = client.tell(one(who), "/v1/process-events", batch);
        if (!(answer.body().get("items").orElse(null) instanceof Json.Arr(var items)))
            throw new IllegalStateException("no answer to a batch: " + answer);
        for (var item : items)
            if (item instanceof Json.Obj line && !line.text("outcome").orElse("").equals("new"))
                throw new IllegalStateException("the pilot cannot be told: " + line);
    }

    /// Who may decide under the framework: a second person, or the pilot's coordinator.
    private static Member decider(Offered programme, boolean experiment) {
        return experiment ? COORDINATOR : other(programme.by());
    }

    private static Member one(Participant who) {
        return new Member("institution", who.domain(), "demo-proposer");
    }

    private static Member other(Participant who) {
        return new Member("institution", who.domain(), "demo-confirmer");
    }
}
