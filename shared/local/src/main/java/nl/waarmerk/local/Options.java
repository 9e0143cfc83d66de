package nl.waarmerk.local;

import java.nio.file.Path;
import java.util.Set;
import nl.waarmerk.dynamodblocal.CannotStart;
import org.jspecify.annotations.Nullable;

/// What the command line says: `up [--port 8080] [--data .waarmerk] [--empty | --demo [--seed 1]
/// [--institutions 36]]`, `token ROLE [--port 8080]`, `check [--data .waarmerk]`, `rebuild [--data
/// .waarmerk]`. `pilot`: absent when it is not asked for. `staging`: what no user asks for
/// (`--store`, `--clock-ahead`).
record Options(
        String command,
        String role,
        int port,
        Path data,
        boolean empty,
        @Nullable DemoPilot pilot,
        Staging staging) {
    private static final String USAGE =
            "Use: up [--port 8080] [--data .waarmerk] [--empty | --demo [--seed 1] [--institutions 36]], token ROLE [--port 8080], check [--data .waarmerk], or rebuild [--data .waarmerk].";
    private static final Set<String> WITH_VALUE =
            Set.of("--port", "--data", "--seed", "--institutions", "--store", "--clock-ahead");

    Options(
            String command,
            String role,
            int port,
            Path data,
            boolean empty,
            @Nullable DemoPilot pilot) {
        this(command, role, port, data, empty, pilot, Staging.NONE);
    }

    static Options parse(String... arguments) {
        if (arguments.length == 0) throw new CannotStart(USAGE);
        var options = new Options(arguments[0], "", 8080, Path.of(".waarmerk"), false, null);
        for (int i = 1; i < arguments.length; i++) {
            var word = arguments[i];
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            var name = equals < 0 ? word : word.substring(0, equals);
            boolean takesValue = WITH_VALUE.contains(name);
            if (takesValue && equals < 0 && i + 1 == arguments.length)
                throw new CannotStart(name + " needs a value. " + USAGE);
            var value = equals >= 0 ? word.substring(equals + 1) : takesValue ? arguments[++i] : "";
            options = options.with(name, value);
        }
        if (options.empty && options.pilot != null)
            throw new CannotStart("--empty and --demo exclude each other. " + USAGE);
        return options;
    }

    private Options with(String name, String value) {
        return switch (takes(name) ? name : "") {
            case "--port" -> new Options(command, role, port(value), data, empty, pilot, staging);
            case "--data" ->
                    new Options(command, role, port, Path.of(value), empty, pilot, staging);
            case "--empty" -> new Options(command, role, port, data, true, pilot, staging);
            case "--demo" -> with(asked());
            case "--store" -> with(staging.store(value));
            case "--clock-ahead" -> with(staging.clockAhead(value));
            case "--seed" -> with(asked().seed(number(name, value)));
            case "--institutions" ->
                    with(asked().institutions(Math.clamp(number(name, value), 0, 99)));
            default -> {
                if (!command.equals("token") || !role.isEmpty() || name.startsWith("-"))
                    throw new CannotStart(
                            "'" + name + "' is not an option of " + command + ". " + USAGE);
                yield new Options(command, name, port, data, empty, pilot, staging);
            }
        };
    }

    private Options with(DemoPilot asked) {
        return new Options(command, role, port, data, empty, asked, staging);
    }

    private Options with(Staging changed) {
        return new Options(command, role, port, data, empty, pilot, changed);
    }

    /// A seed or a number of institutions asks for it too.
    private DemoPilot asked() {
        return pilot == null ? DemoPilot.USUAL : pilot;
    }

    private boolean takes(String option) {
        return switch (command) {
            case "token" -> option.equals("--port");
            case "check", "rebuild" -> option.equals("--data");
            default -> true;
        };
    }

    /// The token issuer listens on the port after it.
    private static int port(String value) {
        try {
            int port = Integer.parseInt(value);
            if (port > 0 && port < 65_535) return port;
        } catch (NumberFormatException e) {
            // told below
        }
        throw new CannotStart("--port is a number from 1 to 65534, not '" + value + "'.");
    }

    private static long number(String name, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new CannotStart(name + " is a whole number, not '" + value + "'.", e);
        }
    }

    int issuerPort() {
        return port + 1;
    }
}
