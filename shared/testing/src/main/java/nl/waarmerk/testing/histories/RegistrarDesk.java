package nl.waarmerk.testing.histories;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.waarmerk.register.append.LogWatch;
import nl.waarmerk.register.append.Registrar;
import nl.waarmerk.register.append.Request;
import nl.waarmerk.register.append.Result;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.RequestKey;

/// Enters commands as the system does: a registrar over a store, alone, with a clock that is set
/// for each command.
public final class RegistrarDesk implements Desk {
    private static final int PAGE = 100;

    private final RegisterStore store;
    private final Registrar registrar;
    private final String mark;
    private final Map<RecordId, History> histories = new HashMap<>();
    private Instant now = Instant.EPOCH;
    private int requests;

    public RegistrarDesk(
            RegisterStore store, Frameworks frameworks, RandomGenerator random, String mark) {
        this.store = store;
        this.registrar =
                new Registrar(store, frameworks, () -> now, random, time -> {}, LogWatch.NONE);
        this.mark = mark;
    }

    @Override
    public Entered enter(Turn turn, Instant at) {
        now = at;
        return switch (registrar.enter(request(turn))) {
            case Result.Recorded recorded -> {
                var history = history(recorded.record());
                histories.put(recorded.record(), history.with(recorded.events()));
                yield new Entered.Recorded(recorded.record(), recorded.events());
            }
            case Result.No(var refused) -> new Entered.Refused(refused.code());
            case Result.KeyReused any -> throw alone(any);
            case Result.Stale any -> throw alone(any);
            case Result.RecordUnknown any -> throw alone(any);
            case Result.ClockBehind any -> throw alone(any);
            case Result.LogTooShort any -> throw alone(any);
            case Result.Unclear any -> throw alone(any);
        };
    }

    /// As far as it was recorded here.
    @Override
    public History history(RecordId id) {
        return histories.computeIfAbsent(id, any -> new History(id, List.of()));
    }

    /// As the store has it.
    History stored(RecordId id) {
        var all = new ArrayList<Logged>();
        List<Logged> page;
        do {
            page = store.history(id, all.size(), PAGE);
            all.addAll(page);
        } while (page.size() == PAGE);
        return new History(id, all);
    }

    private Request request(Turn turn) {
        var subject = turn.caller().subject();
        var key = mark + "-" + ++requests;
        return new Request(
                turn.caller(),
                turn.target(),
                turn.asked(),
                null,
                new RequestKey(subject.issuer(), subject.subject(), key, key));
    }

    private static IllegalStateException alone(Result result) {
        return new IllegalStateException("nobody else writes, and yet: " + result);
    }
}
