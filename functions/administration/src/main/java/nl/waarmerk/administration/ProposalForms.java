package nl.waarmerk.administration;

import io.micronaut.http.HttpRequest;
import java.util.function.Function;
import nl.waarmerk.http.RequestBody;
import nl.waarmerk.json.Limits;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.json.Json;

/// The bodies of what another person says about a proposal.
final class ProposalForms {
    private ProposalForms() {}

    static Form withReason(Function<ReasonGiven, Command> command) {
        return request ->
                BodyReading.of(
                        RequestBody.json(request),
                        Json.obj(),
                        in -> command.apply(in.object("reason", ReasonGiven::read).get()));
    }

    /// A confirmation says nothing but itself: no body, or an empty object.
    static Form confirmation(int proposal) {
        return request ->
                isEmpty(request)
                        ? new Asked(new Command.Confirm(proposal), Parts.NONE)
                        : BodyReading.of(
                                RequestBody.json(request),
                                Json.obj(),
                                in -> new Command.Confirm(proposal));
    }

    private static boolean isEmpty(HttpRequest<?> request) {
        return RequestBody.bytes(request, Limits.COMMAND.bytes()).length == 0;
    }
}
