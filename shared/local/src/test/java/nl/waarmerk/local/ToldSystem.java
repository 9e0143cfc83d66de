package nl.waarmerk.local;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import nl.waarmerk.local.demo.Story;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.intake.Draft;
import nl.waarmerk.register.intake.DraftId;
import nl.waarmerk.register.intake.Fate;
import nl.waarmerk.register.intake.ImportId;
import nl.waarmerk.register.intake.Offer;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.testing.HandClock;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.TestIssuer;
import nl.waarmerk.testing.intake.InMemoryDrafts;
import nl.waarmerk.testing.process.InMemoryProcess;
import nl.waarmerk.validation.receipt.HeldKeys;

/// Every function before the demonstration's register, in memory, with a token issuer whose keys
/// the test holds. What is asked of HAN is asked of `MCNL-0006-0001`.
final class ToldSystem implements AutoCloseable {
    static final String HAN = "han.nl";
    static final String AVANS = "avans.nl";
    static final String MACHINE = "a-machine-of-han";

    final HandClock clock = new HandClock(Instant.now().toString());
    final InMemoryRegister store = new InMemoryRegister(clock);
    final InMemoryProcess process = new InMemoryProcess();
    final InMemoryDrafts drafts = new InMemoryDrafts();
    final TestIssuer issuer;
    final ApplicationContext context;
    final OverHttp caller;

    ToldSystem() throws IOException {
        Story.tell(store);
        drafts.add(List.of(draft("demo-accepted-00000000"), draft("demo-rejected-00000000")));
        var random = new Random(1);
        new Projector(store, process, () -> Salt.random(random)).rebuild();
        issuer = new TestIssuer();
        context = functions();
        caller = new OverHttp(context.start().getBean(EmbeddedServer.class).start().getURI());
    }

    /// Not started yet.
    ApplicationContext functions() {
        // The files in events/ name it so.
        var settings = new HashMap<>(issuer.settings());
        settings.put("waarmerk.address", "https://register.waarmerk.example");
        var functions =
                LocalSystem.functions(
                        store, process, drafts, Shelf.temporary(), HeldKeys.fresh(), settings, -1);
        // By its type: otherwise the framework's own clock is the better match.
        functions.registerSingleton(InstantSource.class, clock);
        return functions;
    }

    /// The files in events/ are about these.
    private static Draft draft(String entityId) {
        var han = new InstitutionId(6);
        return new Draft(
                DraftId.of(han, entityId),
                new Offer(entityId, "Digital Advisor (demo)", null, null, null),
                new Draft.Origin(ImportId.of(han, "text/csv", new byte[0]), 2),
                new Fate.Waiting());
    }

    /// What a good token of a person says.
    Json.Obj person(Role role, String home, String subject) {
        return TestIssuer.claims(clock.instant())
                .with("sub", subject)
                .with("eduperson_entitlement", "urn:x-waarmerk:role:" + role.code())
                .with("schac_home_organization", home);
    }

    /// What a good token of a machine says; HAN's is known once [#registerMachine] was called.
    Json.Obj machine(Role role) {
        return TestIssuer.claims(clock.instant())
                .with("sub", MACHINE)
                .with("scope", "waarmerk:" + role.code())
                .with("client_id", MACHINE);
    }

    @Override
    public void close() {
        caller.close();
        context.close();
        issuer.close();
    }
}
