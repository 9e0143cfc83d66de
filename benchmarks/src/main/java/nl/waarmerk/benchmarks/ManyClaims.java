package nl.waarmerk.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.ProgrammeNumber;

/// 6,000 claims of 1,000 programmes as lines of JSON, no two alike: by number and by badge class, on days all over four years.
final class ManyClaims {
    static final int ITEMS = 6_000;
    static final int PROGRAMMES = 1_000;
    private static final LocalDate FIRST = LocalDate.parse("2021-11-01");
    private static final int DAYS = 1_499;

    private ManyClaims() {}

    static byte[] lines() {
        var lines = new StringBuilder();
        for (int i = 0; i < ITEMS; i++) lines.append(line(i)).append('\n');
        return lines.toString().getBytes(UTF_8);
    }

    private static String line(int i) {
        int programme = i % PROGRAMMES + 1;
        var name = i / PROGRAMMES % 2 == 0
                ? Memory.badge(programme)
                : Identifier.registry(new ProgrammeNumber(Memory.OWNER, programme));
        return "{\"programme\":{\"scheme\":\"%s\",\"value\":\"%s\"},\"issuer\":{\"scheme\":\"brin\",\"value\":\"25KB\"},\"awardedOn\":\"%s\"}"
                .formatted(name.scheme().code(), name.value(), FIRST.plusDays(i * 7L % DAYS));
    }
}
