package nl.waarmerk.projection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.waarmerk.process.event.CaseId;
import nl.waarmerk.process.event.ProcessEvent;
import nl.waarmerk.process.project.Projector;
import nl.waarmerk.process.store.ProcessStore;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.register.store.Salt;
import nl.waarmerk.register.store.StoreBusy;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.InMemoryRegister;
import nl.waarmerk.testing.process.InMemoryProcess;
import org.junit.jupiter.api.Test;

/// However the stream misbehaves, what it leaves equals a rebuild from the log.
class StreamTest {
    private final RegisterStore register = new InMemoryRegister(() -> Pilot.NOW);
    private final List<Logged> log = Pilot.in(register);
    private final InMemoryProcess kept = new InMemoryProcess();
    private final Set<String> buried = new HashSet<>();

    @Test
    void repeats_disorder_replays_crashes_and_poison_leave_what_a_rebuild_makes() {
        long seed = Long.getLong("waarmerk.seed", System.nanoTime());
        System.out.println(
                "a misbehaving stream of " + log.size() + " events: -Dwaarmerk.seed=" + seed);
        var random = new Random(seed);
        var records = misbehaving(random);
        var handler = handler(new Unsteady(kept, random));
        for (int from = 0; from < records.size(); ) {
            int to = Math.min(records.size(), from + 1 + random.nextInt(100));
            LedgerStream.deliver(handler, records.subList(from, to));
            from = to;
        }
        assertThat(all(kept)).isEqualTo(rebuilt());
        assertThat(buried).hasSize(3);
    }

    /// Three times each, one in ten out of its place, and a poisoned one in a thousand.
    private List<Json.Obj> misbehaving(Random random) {
        var entries = new ArrayList<Logged>();
        for (var each : log) entries.addAll(Collections.nCopies(3, each));
        for (int i = 0; i < entries.size(); i++)
            if (random.nextInt(10) == 0)
                Collections.swap(entries, i, random.nextInt(entries.size()));
        var records = new ArrayList<Json.Obj>();
        for (var each : entries) records.add(LedgerStream.record(records.size(), each));
        for (int n = 0; n < 3; n++)
            records.add(
                    random.nextInt(records.size()),
                    LedgerStream.record(
                            1_000_000 + n, "INSERT", "{\"schema\":1,\"id\":\"nobody\"}"));
        return records;
    }

    @Test
    void a_busy_store_stops_the_batch_and_nothing_is_lost() {
        var busy = new AtomicInteger(2);
        var handler =
                handler(
                        new Passing(kept) {
                            @Override
                            public void project(List<ProcessEvent> made) {
                                if (busy.getAndDecrement() > 0) throw new StoreBusy("throttled");
                                super.project(made);
                            }
                        });
        var records = log.stream().map(each -> LedgerStream.record(each.position(), each)).toList();
        assertThat(LedgerStream.once(handler, records)).contains("0");
        LedgerStream.deliver(handler, records);
        assertThat(all(kept)).isEqualTo(rebuilt());
        assertThat(buried).isEmpty();
    }

    @Test
    void a_record_that_cannot_be_projected_is_put_aside_and_those_beside_it_go_on() {
        var nowhere = new ProgrammeNumber(new InstitutionId(9999), 1);
        var orphan =
                new Event(
                        new EventId(nowhere, 7),
                        Pilot.NOW,
                        new Actor(Role.COORDINATOR, null),
                        new Returned(3, new ReasonGiven("incomplete")),
                        null,
                        List.of());
        var records = new ArrayList<Json.Obj>();
        for (var each : log) records.add(LedgerStream.record(each.position(), each));
        var text = new String(EventJson.canonical(orphan), UTF_8);
        records.add(records.size() / 2, LedgerStream.record(1_000_000, "INSERT", text));
        assertThat(LedgerStream.once(handler(kept), records)).isEmpty();
        assertThat(buried).containsExactly("1000000");
        assertThat(all(kept)).isEqualTo(rebuilt());
    }

    @Test
    void what_the_stream_brings_again_is_put_aside_once() {
        var busy = new AtomicInteger(3);
        var put = new AtomicInteger();
        var store =
                new Passing(kept) {
                    @Override
                    public void project(List<ProcessEvent> made) {
                        if (busy.getAndDecrement() > 0) throw new StoreBusy("throttled");
                        super.project(made);
                    }
                };
        var handler =
                new Handler(
                        new Projector(register, store, salts()),
                        (record, why) -> put.incrementAndGet());
        var records = new ArrayList<Json.Obj>();
        for (var each : log) records.add(LedgerStream.record(each.position(), each));
        records.add(LedgerStream.record(1_000_000, "MODIFY", "{}"));
        LedgerStream.deliver(handler, records);
        assertThat(put).hasValue(1);
        assertThat(all(kept)).isEqualTo(rebuilt());
    }

    @Test
    void an_event_may_be_as_long_as_the_store_takes_it() {
        var programme = new ProgrammeNumber(new InstitutionId(9999), 1);
        var outcomes = Collections.nCopies(50, "\"".repeat(1_000));
        var whole = Demo.programme("Long");
        var content =
                new Content(
                        whole.title(),
                        whole.size(),
                        whole.level(),
                        whole.field(),
                        outcomes,
                        whole.language(),
                        whole.assessment(),
                        whole.participationForm(),
                        whole.from(),
                        whole.leadsTo());
        var registered =
                new Event(
                        new EventId(programme, 1),
                        Pilot.NOW,
                        new Actor(Role.INSTITUTION, programme.institution()),
                        new ProgrammeRegistered(content),
                        null,
                        List.of());
        var text = new String(EventJson.canonical(registered), UTF_8);
        assertThat(text.length()).isGreaterThan(64 * 1024);
        var record = LedgerStream.record(1, "INSERT", text);
        assertThat(LedgerStream.once(handler(kept), List.of(record))).isEmpty();
        assertThat(buried).isEmpty();
        assertThat(kept.of(programme.institution())).hasSize(1);
    }

    @Test
    void a_change_of_the_ledger_that_is_no_insertion_is_put_aside() {
        var modified = LedgerStream.record(7, "MODIFY", "{}");
        assertThat(LedgerStream.once(handler(kept), List.of(modified))).isEmpty();
        assertThat(buried).containsExactly("7");
    }

    @Test
    void an_erased_subject_leaves_no_token_in_whatever_order() {
        var handler = handler(kept);
        var records = log.stream().map(each -> LedgerStream.record(each.position(), each)).toList();
        LedgerStream.deliver(handler, records);
        var before = all(kept);
        assertThat(before).anyMatch(event -> event.doing().person() != null);
        var more = Pilot.erase(register, log);
        LedgerStream.deliver(
                handler,
                more.stream().map(each -> LedgerStream.record(each.position(), each)).toList());
        assertThat(all(kept)).isEqualTo(rebuilt());
        assertThat(tokens(all(kept))).isLessThan(tokens(before));
        LedgerStream.deliver(handler, records);
        assertThat(all(kept)).isEqualTo(rebuilt());
    }

    private static long tokens(Set<ProcessEvent> events) {
        return events.stream().filter(event -> event.doing().person() != null).count();
    }

    private Handler handler(ProcessStore store) {
        return new Handler(
                new Projector(register, store, salts()),
                (record, why) -> buried.add(record.sequenceNumber()));
    }

    /// The keys of persons are the Dossier's, and a rebuild has the same Dossier.
    private Set<ProcessEvent> rebuilt() {
        var fresh =
                new Passing(new InMemoryProcess()) {
                    @Override
                    public Map<CaseId, Salt> personKeys(
                            Collection<CaseId> subjects, Supplier<Salt> salt) {
                        return kept.personKeys(subjects, salt);
                    }
                };
        assertThat(new Projector(register, fresh, salts()).rebuild())
                .isEqualTo(register.head().size());
        return all(fresh);
    }

    private static Supplier<Salt> salts() {
        var random = new Random();
        return () -> Salt.random(random);
    }

    private Set<ProcessEvent> all(ProcessStore store) {
        var all = new HashSet<ProcessEvent>();
        for (var institution : Pilot.institutions(log)) all.addAll(store.of(institution));
        return all;
    }

    /// Sometimes throttled, sometimes dead after it has written.
    private static final class Unsteady extends Passing {
        private final Random random;

        Unsteady(ProcessStore real, Random random) {
            super(real);
            this.random = random;
        }

        @Override
        public void project(List<ProcessEvent> made) {
            int fate = random.nextInt(10);
            if (fate == 0) throw new StoreBusy("throttled");
            if (fate == 1) super.project(made.subList(0, made.size() / 2));
            else super.project(made);
            if (fate <= 2) throw new LedgerStream.Crash();
        }
    }
}
