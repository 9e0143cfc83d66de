package nl.waarmerk.testing.visitors;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;

/// A crowd of visitors for some time, and the account after it. `mark`: begins the titles of what
/// they register.
public final class Visit {
    private final Judgement judgement = new Judgement();
    private final Register register = new Register();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Web web;
    private final Map<Question, String> answers;
    private final String mark;

    /// While nothing is wrong: what is asked now is what must be heard later.
    public Visit(URI server, UnaryOperator<String> tokens, String mark) {
        this.answers = Question.answers(new Web(client, server, tokens, new Judgement()));
        this.web = new Web(client, server, tokens, judgement);
        this.mark = mark;
    }

    public void run(int visitors, Duration time, int writesOfHundred) {
        var visitor = new Visitor(web, answers, writesOfHundred);
        long end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < visitors; i++)
                threads.execute(() -> {
                    while (System.nanoTime() < end) act(visitor);
                });
        }
    }

    private void act(Visitor visitor) {
        try {
            visitor.act(mark, register);
        } catch (RuntimeException | AssertionError e) {
            judgement.wrong("an answer that cannot be read: " + e);
        }
    }

    /// When nothing is wrong any more; asked apart from what was judged.
    public Judgement account() {
        var apart = new Judgement();
        register.account(new Web(client, web.server(), web.tokens(), apart));
        apart.wrong().forEach(judgement::wrong);
        client.close();
        return judgement;
    }

    /// How many programmes were begun.
    public int begun() {
        return register.size();
    }
}
