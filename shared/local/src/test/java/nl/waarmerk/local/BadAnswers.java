package nl.waarmerk.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.waarmerk.testing.Heard;

/// What bad requests were answered, and which answers none may have.
final class BadAnswers {
    private static final int MOST_TOLD = 20;

    private final ErrorLog log;
    private final TreeMap<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private int tried;
    private long slowest;
    private String slowestOne = "";

    BadAnswers(ErrorLog log) {
        this.log = log;
    }

    interface Sending {
        Heard answer() throws IOException;
    }

    void judge(BadRequest request, Sending sending) {
        long begun = System.nanoTime();
        Optional<String> fault;
        try {
            var heard = sending.answer();
            statuses.merge(heard.status(), 1, Integer::sum);
            fault = fault(request, heard);
        } catch (IOException | RuntimeException e) {
            fault = Optional.of("not answered: " + e);
        }
        took(request, System.nanoTime() - begun);
        var logged = log.taken();
        if (!logged.isEmpty()) fault = Optional.of(fault.orElse("logged") + ": " + start(logged));
        if (faults.size() < MOST_TOLD)
            fault.ifPresent(words -> faults.add(words + " <- " + request));
    }

    private static Optional<String> fault(BadRequest request, Heard heard) {
        // 501 is no fault of ours: what an extension asks for is not served.
        if (heard.status() >= 500 && heard.status() != 501)
            return Optional.of(heard.status() + " " + heard.text());
        if (heard.status() < 400 || request.method().equals("HEAD")) return Optional.empty();
        var type = heard.headers().getOrDefault("Content-Type", "none");
        boolean problem =
                type.equals("application/problem+json")
                        && heard.at("type").startsWith("urn:x-waarmerk:problem:")
                        && !heard.at("title").equals("-")
                        && heard.at("status").equals(Integer.toString(heard.status()));
        return problem
                ? Optional.empty()
                : Optional.of(
                        "no problem document: "
                                + heard.status()
                                + " "
                                + type
                                + " "
                                + start(heard.text()));
    }

    private void took(BadRequest request, long nanos) {
        tried++;
        if (nanos <= slowest) return;
        slowest = nanos;
        slowestOne = request.method() + " " + start(request.path());
    }

    private static String start(String text) {
        return text.substring(0, Math.min(600, text.length()));
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    String told() {
        return "%d requests, answers %s, slowest %d ms (%s), %d faults"
                .formatted(tried, statuses, slowest / 1_000_000, slowestOne, faults.size());
    }
}
