package nl.waarmerk.benchmarks.soak;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.waarmerk.benchmarks.load.Stock;
import nl.waarmerk.register.json.Json;

/// What is asked of programmes that nobody writes to: each answer is known beforehand.
record Reads(Wire wire, Stock stock, int programmes) {
    private static final int A_BATCH = 20;

    /// When a credential was awarded, and what is to be said of it: [Stock] tells why.
    private enum Award {
        BEFORE("2022-01-15", "NOT_VALID"),
        FIRST_DAY("2022-02-01", "VALID"),
        SUSPENDED("2022-05-15", "NOT_VALID"),
        RESUMED("2022-06-01", "VALID"),
        LATER("2023-07-04", "VALID");

        private final String day;
        private final String outcome;

        Award(String day, String outcome) {
            this.day = day;
            this.outcome = outcome;
        }

        static Award any(RandomGenerator random) {
            return values()[random.nextInt(values().length)];
        }
    }

    Judged record(RandomGenerator random) throws IOException, InterruptedException {
        int n = random.nextInt(programmes);
        var answer = wire.get("/v1/programmes/" + number(n));
        return Judged.that(isProgramme(answer, n, true), answer);
    }

    Judged recordOnADay(RandomGenerator random) throws IOException, InterruptedException {
        int n = random.nextInt(programmes);
        var award = Award.any(random);
        var answer = wire.get("/v1/programmes/" + number(n) + "?asOf=" + award.day);
        return Judged.that(isProgramme(answer, n, award.outcome.equals("VALID")), answer);
    }

    Judged claim(RandomGenerator random) throws IOException, InterruptedException {
        var award = Award.any(random);
        var answer = wire.post("/v1/validations", "application/vnd.waarmerk.claim+json", stock.claim(random.nextInt(programmes), award.day));
        return Judged.that(answer.json().text("outcome").orElse("").equals(award.outcome), answer);
    }

    Judged badge(RandomGenerator random) throws IOException, InterruptedException {
        int n = random.nextInt(programmes);
        var answer = wire.post("/v1/validations", "application/vc+jwt", stock.badge(n));
        var body = answer.json();
        boolean right = body.text("outcome").orElse("").equals("VALID")
                && body.get("programme").orElse(null) instanceof Json.Obj programme && programme.text("number").orElse("").equals(number(n));
        return Judged.that(right, answer);
    }

    Judged batch(RandomGenerator random) throws IOException, InterruptedException {
        var awards = IntStream.range(0, A_BATCH).mapToObj(i -> Award.any(random)).toList();
        var lines = awards.stream().map(award -> stock.claim(random.nextInt(programmes), award.day) + "\n").collect(Collectors.joining());
        var answer = wire.post(Wire.COORDINATOR, "/v1/validations/batch", "application/x-ndjson", lines, Map.of());
        return Judged.that(outcomes(answer).equals(awards.stream().map(award -> award.outcome).toList()), answer);
    }

    private static List<String> outcomes(Answer answer) {
        return answer.items().stream().map(item -> ((Json.Obj) item).text("outcome").orElse("")).toList();
    }

    private boolean isProgramme(Answer answer, int n, boolean accredited) {
        var body = answer.json();
        return body.text("number").orElse("").equals(number(n)) && body.get("accredited").equals(Optional.of(new Json.Bool(accredited)))
                && body.text("institution").orElse("").equals(stock.institution().text());
    }

    private String number(int n) {
        return stock.programmes().get(n).text();
    }
}
