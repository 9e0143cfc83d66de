package nl.waarmerk.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/// `benchmarks/run [memory] [http] [append] [batch] [rebuild] [process] [projection] [faults] [crashes] [exports]`: without a name, the first three; the others take long.
public final class Figures {
    private Figures() {}

    public static void main(String... names) throws Exception {
        var wanted = names.length == 0 ? Set.of("memory", "http", "append") : Set.of(names);
        if (wanted.contains("memory")) memory();
        if (wanted.contains("http")) OverHttp.run();
        if (wanted.contains("append")) Appends.run();
        if (wanted.contains("batch")) batch();
        if (wanted.contains("rebuild")) Rebuilding.run();
        if (wanted.contains("process")) ProcessFigures.run();
        if (wanted.contains("projection")) Projecting.run();
        if (wanted.contains("faults")) Endurance.faults();
        if (wanted.contains("crashes")) {
            Endurance.crashes();
            Endurance.crashesOfAll();
        }
        if (wanted.contains("exports")) Exports.run();
        System.exit(0);
    }

    private static void memory() throws Exception {
        var bare = perSecond(VerdictFromMemory.class);
        System.out.printf(
                "verdict from memory: %.0f/s on one core (goal 500000); records found by name: %.0f/s; ratio %.2f%n",
                bare.get("verdict"), bare.get("recordsFound"), bare.get("verdict") / bare.get("recordsFound"));
        var signed = perSecond(SignedVerdict.class);
        System.out.printf(
                "verdict on a badge signed with ES256: %.0f/s on one core; its signature alone: %.0f/s; %.2f times as long (goal 1.3)%n",
                signed.get("verdict"), signed.get("signatureAlone"), signed.get("signatureAlone") / signed.get("verdict"));
    }

    private static void batch() throws Exception {
        var figures = perSecond(BatchFromMemory.class);
        System.out.printf(
                "batch from memory: %.0f items/s on two cores (goal 350000); parsed and written alone: %.0f/s; ratio %.2f%n",
                figures.get("answered"), figures.get("parsedAndWritten"), figures.get("answered") / figures.get("parsedAndWritten"));
        BatchOverHttp.run();
    }

    private static Map<String, Double> perSecond(Class<?> benchmarks) throws Exception {
        var scores = new HashMap<String, Double>();
        for (var result : new Runner(new OptionsBuilder().include(benchmarks.getName() + "\\.").build()).run()) {
            var name = result.getParams().getBenchmark();
            scores.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
        }
        return scores;
    }
}
