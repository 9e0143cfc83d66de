package nl.waarmerk.local;

import java.time.InstantSource;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.local.demo.DemoMachine;
import nl.waarmerk.local.demo.Story;
import nl.waarmerk.local.oidc.OidcIssuer;

/// The demonstration for a system that runs elsewhere: its story in the tables that the environment
/// names, as it names them to a function, and its people's tokens from this machine.
final class DeployedDemo {
    private DeployedDemo() {}

    static void tell(int issuerPort) {
        var clock = InstantSource.system();
        var tables = Tables.fromEnvironment(System.getenv());
        var store = new DynamoRegister(DynamoClient.fromEnvironment(), tables, clock);
        var issuer = OidcIssuer.start(issuerPort, clock);
        if (store.head().size() == 0) Story.tell(store);
        DemoMachine.register(store, issuer.address());
        System.out.println("Told; tokens from " + issuer.address());
    }
}
