package nl.waarmerk.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Random;
import java.util.stream.Collectors;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.crowd.Crowd;
import nl.waarmerk.testing.endurance.Journal;
import nl.waarmerk.testing.endurance.Kills;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class CrashTest {
    private static final int KILLS = 3;
    private final OnDynamo on = new OnDynamo();

    @AfterEach
    void stop() {
        on.close();
    }

    /// The long form: `benchmarks/run crashes`.
    @Test
    @Timeout(120)
    void writers_killed_while_they_write_lose_nothing_that_was_acknowledged() {
        long seed = new Random().nextLong(1_000_000);
        var clock = InstantSource.system();
        var store = new DynamoRegister(on.client, on.tables, clock);
        var office = Crowd.office(store, clock, seed);
        var han = office.admit("HAN", Sector.HBO);
        var programmes = new ArrayList<ProgrammeNumber>();
        for (int n = 0; n < 5; n++) programmes.add(office.offer(han, Demo.programme("P " + n)));
        var command =
                Kills.java(
                        MortalWriters.class,
                        on.endpoint().toString(),
                        on.prefix,
                        programmes.stream()
                                .map(ProgrammeNumber::text)
                                .collect(Collectors.joining(",")));
        var journal = new Journal();
        var kills = new Kills(new Random(seed), 1_500);
        for (int n = 1; n <= KILLS; n++) kills.killed(command, n, journal);
        var account = journal.account(office, store);
        var report = new Check(on.client, on.tables, Progress.SILENT).report();
        System.out.printf(
                "%d kills, seed %d: %s; %d events, %d findings%n",
                KILLS, seed, account, report.events(), report.findings().size());
        assertThat(account.holds()).as(account.toString()).isTrue();
        assertThat(account.acknowledged()).isPositive();
        assertThat(report.findings()).isEmpty();
    }
}
