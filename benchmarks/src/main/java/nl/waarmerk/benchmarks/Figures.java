package nl.waarmerk.benchmarks;

import java.util.Set;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// `benchmarks/run [memory] [http] [append] [rebuild] [faults] [crashes]`: without a name, the first three; the others take long.
public final class Figures {
    private Figures() {}

    public static void main(String... names) throws Exception {
        var wanted = names.length == 0 ? Set.of("memory", "http", "append") : Set.of(names);
        if (wanted.contains("memory")) memory();
        if (wanted.contains("http")) OverHttp.run();
        if (wanted.contains("append")) Appends.run();
        if (wanted.contains("rebuild")) Rebuilding.run();
        if (wanted.contains("faults")) Endurance.faults();
        if (wanted.contains("crashes")) {
            Endurance.crashes();
            Endurance.crashesOfAll();
        }
        System.exit(0);
    }

    private static void memory() throws Exception {
        var results = new Runner(new OptionsBuilder().include(VerdictFromMemory.class.getName()).build()).run();
        double verdict = 0;
        double found = 0;
        for (var result : results) {
            double score = result.getPrimaryResult().getScore();
            if (result.getParams().getBenchmark().endsWith("verdict")) verdict = score;
            else found = score;
        }
        System.out.printf("verdict from memory: %.0f/s on one core (goal 500000); records found by name: %.0f/s; ratio %.2f%n", verdict, found, verdict / found);
    }
}
