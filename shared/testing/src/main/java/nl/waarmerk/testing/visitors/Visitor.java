package nl.waarmerk.testing.visitors;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import nl.waarmerk.testing.Heard;

/// One client: asks what it knows the answer to, now and then brings a programme on its way, and
/// comes back when it is told to.
record Visitor(Web web, Map<Question, String> answers, int writesOfHundred) {
    private static final Duration WITHOUT_ANSWER = Duration.ofMillis(100);

    void act(String mark, Register register) {
        if (ThreadLocalRandom.current().nextInt(100) < writesOfHundred) {
            var accrediting = register.begun(mark);
            accrediting.run(web);
        } else ask();
    }

    private void ask() {
        var question = Question.ALL.get(ThreadLocalRandom.current().nextInt(Question.ALL.size()));
        var heard = question.ask(web);
        if (heard.status() == 200) {
            if (!question.told(heard).equals(answers.get(question)))
                web.judgement().wrong(question + " hears another thing", heard);
        } else if (heard.status() >= 500 || heard.status() == 429 || heard.status() == 0)
            pause(heard);
        else web.judgement().wrong(question + " is refused", heard);
    }

    /// As long as the answer says.
    static void pause(Heard heard) {
        var told = heard.headers().get("Retry-After");
        try {
            Thread.sleep(told == null ? WITHOUT_ANSWER : Duration.ofSeconds(Long.parseLong(told)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
