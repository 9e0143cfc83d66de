package nl.waarmerk.dynamodb;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the tables are called here. A function is told the names of those that it has a right to,
/// and no others.
public record Tables(
        @Nullable String ledgerName,
        @Nullable String registerName,
        @Nullable String dossierName,
        @Nullable String operationsName,
        @Nullable String processName) {
    public static Tables fromEnvironment(Map<String, String> environment) {
        return new Tables(
                environment.get("WAARMERK_LEDGER"),
                environment.get("WAARMERK_REGISTER"),
                environment.get("WAARMERK_DOSSIER"),
                environment.get("WAARMERK_OPERATIONS"),
                environment.get("WAARMERK_PROCESS"));
    }

    /// The tables of a machine of our own, made from the template with a prefix.
    public static Tables prefixed(String prefix) {
        return new Tables(
                prefix + "Ledger",
                prefix + "Register",
                prefix + "Dossier",
                prefix + "Operations",
                prefix + "Process");
    }

    String ledger() {
        return told(ledgerName, "WAARMERK_LEDGER");
    }

    String register() {
        return told(registerName, "WAARMERK_REGISTER");
    }

    String dossier() {
        return told(dossierName, "WAARMERK_DOSSIER");
    }

    String operations() {
        return told(operationsName, "WAARMERK_OPERATIONS");
    }

    String process() {
        return told(processName, "WAARMERK_PROCESS");
    }

    private static String told(@Nullable String name, String variable) {
        if (name == null)
            throw new IllegalStateException(
                    variable + " is not set: this function does not have that table");
        return name;
    }
}
