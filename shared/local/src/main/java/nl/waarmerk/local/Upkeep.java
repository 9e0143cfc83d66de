package nl.waarmerk.local;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import nl.waarmerk.dynamodb.Check;
import nl.waarmerk.dynamodb.DynamoProcess;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Finding;
import nl.waarmerk.dynamodb.Rebuild;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.dynamodblocal.Database;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.register.store.Salt;

/// What an operator does with the data of a register, running or stopped.
final class Upkeep {
    private static final Tables TABLES = Tables.prefixed("");

    private Upkeep() {}

    /// Whether all is in order; what is not is printed.
    static boolean check(Path data) {
        var progress = new ProgressLine();
        try (var database = Database.of(data)) {
            var report = new Check(database.client(), TABLES, progress).report();
            progress.clear();
            if (report.findings().isEmpty()) {
                System.out.printf(
                        "%d events: log, head, records, names, counters and private parts agree.%n",
                        report.events());
                return true;
            }
            print(report.findings());
            System.out.printf(
                    "%d findings in %d events.%n", report.findings().size(), report.events());
            return false;
        }
    }

    /// Whether it was done to the end.
    static boolean rebuild(Path data) {
        var progress = new ProgressLine();
        try (var database = Database.of(data)) {
            var report = new Rebuild(database.client(), TABLES, progress).run();
            progress.clear();
            if (!report.findings().isEmpty()) {
                print(report.findings());
                System.out.println(
                        "Nothing was written: the log itself is not in order. Restore table Ledger, then run this again.");
                return false;
            }
            System.out.printf(
                    "%d events: %d items were right, %d written, %d removed.%n",
                    report.events(), report.kept(), report.written(), report.removed());
            System.out.printf("%d events were brought to the process again.%n", process(database));
            if (report.overtaken() > 0)
                System.out.printf(
                        "%d items were written by others meanwhile: run this again.%n",
                        report.overtaken());
            return report.overtaken() == 0;
        }
    }

    /// What came from the register; what was posted is nowhere else and stays as it is.
    private static long process(Database database) {
        var client = database.client();
        var random = new SecureRandom();
        return new Projector(
                        new DynamoRegister(client, TABLES, InstantSource.system()),
                        new DynamoProcess(client, TABLES),
                        () -> Salt.random(random))
                .rebuild();
    }

    private static void print(List<Finding> findings) {
        findings.forEach(System.out::println);
    }
}
