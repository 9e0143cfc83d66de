package nl.waarmerk.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Bytes that were changed at random, for as long as `-Dwaarmerk.fuzz` says (seconds a reader;
/// `benchmarks/fuzz`). What broke a reader once stays in `finds/` and is read again by every build.
class FuzzTest {
    private static final int SECONDS = Integer.getInteger("waarmerk.fuzz", 1);
    private static final long SEED = Long.getLong("waarmerk.seed", System.nanoTime());
    private static final String READERS = System.getProperty("waarmerk.fuzz.reader", ".*");
    private static final Path FINDS =
            Path.of(System.getProperty("waarmerk.root"))
                    .resolve("shared/local/src/test/resources/nl/waarmerk/local/finds");

    @ParameterizedTest
    @EnumSource
    void a_find_of_before_is_read_or_refused(FuzzedReader reader) throws IOException {
        var folder = FINDS.resolve(reader.name());
        if (!Files.exists(folder)) return;
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) reader.read(Files.readAllBytes(file));
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatever_bytes_come_are_read_or_refused(FuzzedReader reader) throws IOException {
        assumeTrue(reader.name().matches(READERS));
        var random = new SplittableRandom(SEED);
        var corpus = new ArrayList<>(reader.seeds());
        var found = new TreeSet<String>();
        long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        long tried = 0;
        for (; System.nanoTime() < until; tried++) {
            var bytes = changed(corpus.get(random.nextInt(corpus.size())), corpus, random);
            try {
                reader.read(bytes);
            } catch (RuntimeException | StackOverflowError e) {
                if (found.add(e.getClass() + " " + place(e))) keep(reader, found.size(), bytes);
            }
        }
        System.out.printf(
                "fuzz %s: %d inputs in %d s from seed %d, %d finds%n",
                reader, tried, SECONDS, SEED, found.size());
        assertThat(found).isEmpty();
    }

    /// One find a place is enough.
    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace()).limit(2).toList().toString();
    }

    private static void keep(FuzzedReader reader, int number, byte[] bytes) throws IOException {
        var folder = Files.createDirectories(FINDS.resolve(reader.name()));
        Files.write(folder.resolve(SEED + "-" + number), bytes);
    }

    private static byte[] changed(byte[] from, List<byte[]> others, SplittableRandom random) {
        var bytes = from;
        for (int times = random.nextInt(1, 5); times > 0; times--) {
            int at = random.nextInt(bytes.length + 1);
            int length = Math.min(random.nextInt(1, 9), bytes.length - at);
            bytes =
                    switch (random.nextInt(6)) {
                        case 0 -> spliced(bytes, at, length, new byte[0]);
                        case 1 -> spliced(bytes, at, length, noise(random, length));
                        case 2 -> spliced(bytes, at, 0, noise(random, random.nextInt(1, 4)));
                        case 3 -> spliced(bytes, at, length, BadText.json(random).getBytes(UTF_8));
                        case 4 -> spliced(bytes, at, 0, BadText.plain(random).getBytes(UTF_8));
                        default -> {
                            var other = others.get(random.nextInt(others.size()));
                            int begin = random.nextInt(other.length);
                            int end = random.nextInt(begin, other.length + 1);
                            yield spliced(bytes, at, length, Arrays.copyOfRange(other, begin, end));
                        }
                    };
        }
        return bytes;
    }

    private static byte[] noise(SplittableRandom random, int length) {
        var noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] spliced(byte[] bytes, int at, int without, byte[] with) {
        var spliced = Arrays.copyOf(bytes, bytes.length - without + with.length);
        System.arraycopy(with, 0, spliced, at, with.length);
        int rest = at + without;
        System.arraycopy(bytes, rest, spliced, at + with.length, bytes.length - rest);
        return spliced;
    }
}
