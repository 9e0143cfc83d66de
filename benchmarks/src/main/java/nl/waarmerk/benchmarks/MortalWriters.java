package nl.waarmerk.benchmarks;

import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.stream.IntStream;
import nl.waarmerk.dynamodb.DynamoClient;
import nl.waarmerk.dynamodb.DynamoRegister;
import nl.waarmerk.dynamodb.Tables;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.testing.crowd.Crowd;
import nl.waarmerk.testing.endurance.Writers;

/// Writers in a process of their own, with the client of production, until they are killed.
final class MortalWriters {
    private static final int WRITERS = 4;

    private MortalWriters() {}

    /// The address of the database, programmes (with commas), a mark.
    public static void main(String... told) {
        Endurance.signIn();
        var clock = InstantSource.system();
        var store = new DynamoRegister(DynamoClient.at(URI.create(told[0])), Tables.prefixed(""), clock);
        var programmes = Arrays.stream(told[1].split(",", -1)).map(ProgrammeNumber::parse).toList();
        var offices = IntStream.range(0, WRITERS).mapToObj(n -> Crowd.office(store, clock, System.nanoTime())).toList();
        new Writers(told[2], programmes, System.out::println).run(offices, Integer.MAX_VALUE);
    }
}
