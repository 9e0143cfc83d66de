package nl.waarmerk.administration;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import nl.waarmerk.json.Limits;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Act;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RequestKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The way of an act from its body to the store, so that the first caller does not wait for it.
/// Nothing can come of it: an auditor may do no act.
@Singleton
final class Rehearsal {
    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final String BODY =
            """
            {"name": {"nl": "Niemand", "en": "Nobody"}, "from": "2021-10-01"}
            """;
    private static final Subject NOBODY = new Subject("urn:x-waarmerk:rehearsal", "nobody");

    private final Registrar registrar;

    Rehearsal(Registrar registrar) {
        this.registrar = registrar;
    }

    /// A snapshot without it is slow, not wrong: it does not fail the deployment.
    void play() {
        try {
            if (registrar.enter(request()) instanceof Result.Recorded)
                throw new IllegalStateException("an auditor's act was recorded");
        } catch (RuntimeException e) {
            LOG.warn("the rehearsal before the snapshot failed", e);
        }
    }

    private static Request request() {
        var body = StrictJson.read(BODY.getBytes(UTF_8), Limits.COMMAND);
        var asked =
                BodyReading.of(
                        body, Json.obj(), in -> CommandJson.change(Act.RENAME_INSTITUTION, in));
        return new Request(
                new Caller(Role.AUDITOR, null, NOBODY, true),
                new Request.Target.Existing(new InstitutionId(1)),
                asked,
                null,
                new RequestKey(NOBODY.issuer(), NOBODY.subject(), "rehearsal", "rehearsal"));
    }
}
