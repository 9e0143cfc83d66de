package nl.waarmerk.local;

import java.util.concurrent.CountDownLatch;
import nl.waarmerk.dynamodblocal.CannotStart;
import nl.waarmerk.local.oidc.TokenRequest;

/// The command line of the local system; what cannot be done is said in one sentence.
public final class Main {
    private Main() {}

    public static void main(String... arguments) throws InterruptedException {
        try {
            var options = Options.parse(arguments);
            switch (options.command()) {
                case "up" -> up(options);
                case "token" ->
                        System.out.println(
                                TokenRequest.token(options.issuerPort(), options.role()));
                case "story" -> story(options);
                case "check" -> end(Upkeep.check(options.data()));
                case "rebuild" -> end(Upkeep.rebuild(options.data()));
                default ->
                        throw new CannotStart(
                                "'"
                                        + options.command()
                                        + "' is not a command here: up, token, check or rebuild.");
            }
        } catch (CannotStart e) {
            System.err.println("waarmerk: " + e.getMessage());
            System.exit(1);
        }
    }

    private static void end(boolean well) {
        System.exit(well ? 0 : 1);
    }

    /// Tells the demonstration to a deployed system, and hands out tokens until it is ended: the
    /// system test asks for it.
    private static void story(Options options) throws InterruptedException {
        DeployedDemo.tell(options.issuerPort());
        new CountDownLatch(1).await();
    }

    /// Runs until Ctrl-C or SIGTERM, both of which end everything that was started.
    private static void up(Options options) throws InterruptedException {
        var system = LocalSystem.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(system::close, "ends the system"));
        Welcome.print(options);
        new CountDownLatch(1).await();
    }
}
