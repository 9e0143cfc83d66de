package nl.waarmerk.register.append;

import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.decide.Decide;
import nl.waarmerk.register.decide.Outcome;
import nl.waarmerk.register.decide.Refused;
import nl.waarmerk.register.decide.Situation;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.Answered;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;
import nl.waarmerk.register.time.Amsterdam;

/// Enters a command: idempotency key -> `If-Match` -> decide -> append, until it is written,
/// refused, or tried too often.
public final class Registrar {
    /// A head further ahead than this belongs to a clock that is wrong, or to ours.
    private static final Duration MOST_AHEAD = Duration.ofSeconds(10);

    /// After this long nothing is tried again: a try may take ten seconds, and the caller waits 25.
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final RegisterStore store;
    private final Loading loading;
    private final Naming naming;
    private final Writing writing;
    private final Frameworks frameworks;
    private final InstantSource clock;
    private final Backoff backoff;
    private final LogWatch watch;

    /// One append at a time in one process: the others would only lose the race for the head.
    private final ReentrantLock turn = new ReentrantLock(true);

    public Registrar(
            RegisterStore store,
            Frameworks frameworks,
            InstantSource clock,
            RandomGenerator secureRandom,
            Waiting waiting,
            LogWatch watch) {
        this.store = store;
        this.loading = new Loading(store);
        this.naming = new Naming(store);
        this.writing = new Writing(secureRandom);
        this.frameworks = frameworks;
        this.clock = clock;
        this.backoff = new Backoff(secureRandom, waiting);
        this.watch = watch;
    }

    public Result enter(Request request) {
        var answered = repeated(request.key());
        if (answered.isPresent()) return answered.get();
        if (!itIsOurTurn()) return new Result.Unclear();
        try {
            return tries(request);
        } finally {
            turn.unlock();
        }
    }

    private boolean itIsOurTurn() {
        try {
            return turn.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Result tries(Request request) {
        var until = clock.instant().plus(PATIENCE);
        Prepared prepared = prepare(request);
        for (int attempt = 1; attempt <= Backoff.MOST_TRIES; attempt++) {
            if (prepared instanceof Prepared.Over(var result))
                return answered(request.key(), attempt).orElse(result);
            var ready = (Prepared.Ready) prepared;
            var head = store.head();
            if (watch.tooShort(head.size())) return new Result.LogTooShort();
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (head.recordedAt().isAfter(now.plus(MOST_AHEAD))) return new Result.ClockBehind();
            var recordedAt = now.isAfter(head.recordedAt()) ? now : head.recordedAt().plusMillis(1);
            var append =
                    writing.append(
                            request,
                            ready.loaded(),
                            ready.accepted(),
                            ready.names(),
                            head,
                            recordedAt);
            var appended = store.append(append);
            if (appended == Appended.DONE) watch.grew(append.after().size());
            var over = over(request, append, appended, attempt);
            if (over.isPresent()) return over.get();
            backoff.after(attempt);
            if (clock.instant().isAfter(until)) break;
            if (appended != Appended.LOST_THE_RACE) prepared = prepare(request);
        }
        return new Result.Unclear();
    }

    /// What was answered to the request with this key; empty when there was none.
    public Optional<Result> repeated(RequestKey key) {
        return answered(key, 0);
    }

    /// Empty: again.
    private Optional<Result> over(Request request, Append append, Appended appended, int attempt) {
        return switch (appended) {
            case DONE ->
                    Optional.of(
                            new Result.Recorded(
                                    append.item().id(),
                                    append.item().version(),
                                    append.events(),
                                    false,
                                    attempt));
            case KEY_EXISTS, UNCLEAR -> answered(request.key(), attempt);
            case INSTITUTION_CHANGED, RECORD_CHANGED, NAMES_CHANGED, LOST_THE_RACE ->
                    Optional.empty();
        };
    }

    /// Looked for again before a "no" is told: what stands in the way may be this very request,
    /// sent twice or arrived late.
    private Optional<Result> answered(RequestKey key, int attempt) {
        return store.answered(key).map(answered -> repeat(key, answered, attempt));
    }

    private Prepared prepare(Request request) {
        var loaded = loading.load(request.target());
        var history = loaded.history();
        if (request.target() instanceof Request.Target.Existing && history.version() == 0)
            return new Prepared.Over(new Result.RecordUnknown(history.id()));
        var ifMatch = request.ifMatch();
        if (ifMatch != null && ifMatch != history.version())
            return new Prepared.Over(new Result.Stale(history.version()));
        var owner =
                loaded.institution()
                        .map(item ->
                                new InstitutionFacts(
                                        (InstitutionId) item.id(), item.timeline().known(null)));
        var situation =
                new Situation(
                        request.caller(),
                        Amsterdam.dayOf(clock.instant()),
                        history,
                        owner,
                        frameworks,
                        loading.filed(request.asked().command(), history));
        return switch (Decide.decide(request.asked(), situation)) {
            case Refused refused -> new Prepared.Over(new Result.No(refused));
            case Outcome.Accepted accepted -> naming.weighed(loaded, accepted);
        };
    }

    /// The stored answer to the same request; another request with the same key is refused.
    private Result repeat(RequestKey key, Answered answered, int attempts) {
        if (!answered.requestHash().equals(key.requestHash())) return new Result.KeyReused();
        var record = answered.events().getFirst().record();
        var events = new ArrayList<Logged>();
        for (var id : answered.events()) events.addAll(store.history(record, id.number() - 1, 1));
        return new Result.Recorded(
                record, answered.events().getLast().number(), events, true, attempts);
    }
}
