package nl.waarmerk.dynamodb;

import java.net.URI;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.testing.crowd.Crowd;
import nl.waarmerk.testing.endurance.Writers;

/// Writers in a process of their own, with the client of production, until they are killed.
public final class MortalWriters {
    private static final int WRITERS = 4;

    private MortalWriters() {}

    /// The address of the database, the tables' prefix, programmes (with commas), a mark.
    public static void main(String... told) {
        System.setProperty("aws.region", "eu-west-1");
        System.setProperty("aws.accessKeyId", "local");
        System.setProperty("aws.secretAccessKey", "local");
        var client = DynamoClient.at(URI.create(told[0]));
        var clock = InstantSource.system();
        var store = new DynamoRegister(client, Tables.prefixed(told[1]), clock);
        List<ProgrammeNumber> programmes =
                Arrays.stream(told[2].split(",", -1)).map(ProgrammeNumber::parse).toList();
        var offices =
                IntStream.range(0, WRITERS)
                        .mapToObj(n -> Crowd.office(store, clock, System.nanoTime()))
                        .toList();
        new Writers(told[3], programmes, System.out::println).run(offices, Integer.MAX_VALUE);
    }
}
