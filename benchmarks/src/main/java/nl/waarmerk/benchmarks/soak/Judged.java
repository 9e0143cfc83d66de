package nl.waarmerk.benchmarks.soak;

/// What an answer was, compared with what is known.
sealed interface Judged {
    record Right() implements Judged {}

    /// 503 with `Retry-After`: no answer, and said so.
    record Unavailable() implements Judged {}

    /// Another answer than the right one, an error of the server's, or none at all.
    record Wrong(String what) implements Judged {}

    Judged RIGHT = new Right();

    static Judged that(boolean right, Answer answer) {
        return right ? RIGHT : answer.unavailable() ? new Unavailable() : new Wrong(answer.toString());
    }
}
