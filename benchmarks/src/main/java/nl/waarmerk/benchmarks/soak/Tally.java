package nl.waarmerk.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;

/// What was answered, in all and since the last look.
final class Tally {
    private static final int SHOWN = 20;

    /// Of the time since the look before; milliseconds.
    record Look(int requests, int right, int unavailable, int wrong, double p50, double p99) {}

    private final List<String> mistakes = new ArrayList<>();
    private final List<Long> nanos = new ArrayList<>();
    private int right;
    private int unavailable;
    private int wrong;
    private long allRequests;
    private long allUnavailable;
    private long allWrong;

    synchronized void add(Judged judged, long taken) {
        nanos.add(taken);
        switch (judged) {
            case Judged.Right() -> right++;
            case Judged.Unavailable() -> unavailable++;
            case Judged.Wrong(var what) -> {
                wrong++;
                if (mistakes.size() < SHOWN) mistakes.add(what);
            }
        }
    }

    synchronized Look look() {
        var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        var look = new Look(sorted.length, right, unavailable, wrong, at(sorted, 0.5), at(sorted, 0.99));
        allRequests += sorted.length;
        allUnavailable += unavailable;
        allWrong += wrong;
        nanos.clear();
        right = 0;
        unavailable = 0;
        wrong = 0;
        return look;
    }

    synchronized long requests() {
        return allRequests;
    }

    synchronized long unavailable() {
        return allUnavailable;
    }

    synchronized long wrong() {
        return allWrong;
    }

    synchronized List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * share))] / 1e6;
    }
}
