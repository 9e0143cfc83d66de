package nl.waarmerk.local.demo;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import nl.waarmerk.local.oidc.Demonstrator;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.RegisterStore;

/// HAN's demonstration machine, known by the token issuer of this start: another port is another
/// issuer.
public final class DemoMachine {
    private static final Identifier HAN = new Identifier(Scheme.BRIN, "25KB");

    private DemoMachine() {}

    /// Registers it unless it is; nothing to do in a register without the demonstration.
    public static void register(RegisterStore store, String tokenIssuer) {
        var client = new ClientRegistered(tokenIssuer, Demonstrator.MACHINE);
        var known = store.candidates(Set.of(HAN, client.name()));
        var owners = known.getOrDefault(HAN, List.of());
        if (owners.isEmpty() || known.containsKey(client.name())) return;
        new Scribe(store, InstantSource.system())
                .enter(Scribe.coordinator(), owners.getFirst(), new Command.Enter(client));
    }
}
