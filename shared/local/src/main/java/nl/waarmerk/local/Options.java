package nl.waarmerk.local;

import java.nio.file.Path;
import nl.waarmerk.dynamodblocal.CannotStart;

/// What the command line says: `up [--port 8080] [--data .waarmerk] [--empty]`, `token ROLE [--port
/// 8080]`, `check [--data .waarmerk]`, `rebuild [--data .waarmerk]`.
record Options(String command, String role, int port, Path data, boolean empty) {
    private static final String USAGE =
            "Use: up [--port 8080] [--data .waarmerk] [--empty], token ROLE [--port 8080], check [--data .waarmerk], or rebuild [--data .waarmerk].";

    static Options parse(String... arguments) {
        if (arguments.length == 0) throw new CannotStart(USAGE);
        var options = new Options(arguments[0], "", 8080, Path.of(".waarmerk"), false);
        for (int i = 1; i < arguments.length; i++) {
            var word = arguments[i];
            int equals = word.startsWith("--") ? word.indexOf('=') : -1;
            var name = equals < 0 ? word : word.substring(0, equals);
            boolean takesValue = name.equals("--port") || name.equals("--data");
            if (takesValue && equals < 0 && i + 1 == arguments.length)
                throw new CannotStart(name + " needs a value. " + USAGE);
            var value = equals >= 0 ? word.substring(equals + 1) : takesValue ? arguments[++i] : "";
            options = options.with(name, value);
        }
        return options;
    }

    private Options with(String name, String value) {
        return switch (takes(name) ? name : "") {
            case "--port" -> new Options(command, role, port(value), data, empty);
            case "--data" -> new Options(command, role, port, Path.of(value), empty);
            case "--empty" -> new Options(command, role, port, data, true);
            default -> {
                if (!command.equals("token") || !role.isEmpty() || name.startsWith("-"))
                    throw new CannotStart(
                            "'" + name + "' is not an option of " + command + ". " + USAGE);
                yield new Options(command, name, port, data, empty);
            }
        };
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

    int issuerPort() {
        return port + 1;
    }
}
