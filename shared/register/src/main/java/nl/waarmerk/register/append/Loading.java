package nl.waarmerk.register.append;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.register.access.Subject;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.act.Command;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.decide.Situation;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Reading;
import nl.waarmerk.register.proposal.Proposal;
import nl.waarmerk.register.proposal.Proposals;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.PrivatePart;
import nl.waarmerk.register.store.RegisterStore;

/// Reads what a decision looks at.
record Loading(RegisterStore store) {
    Loaded load(Request.Target target) {
        return switch (target) {
            case Request.Target.Existing(var id) ->
                    new Loaded(history(id), institution(id.institution()), null);
            case Request.Target.NewInstitution() -> {
                var counter = next(Append.Counter.INSTITUTIONS);
                yield new Loaded(
                        new History(new InstitutionId(counter.after()), List.of()),
                        Optional.empty(),
                        counter);
            }
            case Request.Target.NewProgramme(var owner) -> {
                var counter = next(Append.Counter.programmesOf(owner));
                var id = new ProgrammeNumber(owner, counter.after());
                yield new Loaded(new History(id, List.of()), institution(owner), counter);
            }
        };
    }

    private History history(RecordId id) {
        return new History(id, store.history(id));
    }

    private Optional<RecordItem> institution(InstitutionId id) {
        return Optional.ofNullable(store.records(Set.of(id)).get(id));
    }

    private Append.Counter next(String name) {
        int last = store.counter(name);
        return new Append.Counter(name, last, last + 1);
    }

    /// What the Dossier holds of the proposal that a command is about.
    Optional<Situation.Filed> filed(Command command, History history) {
        if (!(command instanceof Command.OnProposal on)) return Optional.empty();
        var versions =
                switch (Proposals.of(history.entries()).get(on.proposal())) {
                    case Proposal.Pending pending -> pending.versions();
                    case Proposal.Returned returned -> returned.versions();
                    case null, default -> List.<Logged>of();
                };
        if (versions.isEmpty()) return Optional.empty();
        var parts = store.parts(versions.stream().map(v -> v.event().id()).toList());
        var proposers =
                versions.stream()
                        .map(v -> subject(parts.getOrDefault(v.event().id(), List.of())))
                        .toList();
        var latest = versions.getLast().event().id();
        return Optional.of(
                new Situation.Filed(content(parts.getOrDefault(latest, List.of())), proposers));
    }

    private static Optional<Subject> subject(List<PrivatePart> parts) {
        return part(parts, Parts.SUBJECT).map(p -> Reading.whole(p.value(), Subject::read));
    }

    private static Optional<Asked> content(List<PrivatePart> parts) {
        return part(parts, Parts.CONTENT)
                .map(p -> {
                    var others = Parts.NONE;
                    for (var other : parts)
                        if (!other.member().equals(Parts.CONTENT)
                                && !other.member().equals(Parts.SUBJECT))
                            others = others.with(other.member(), other.value());
                    return new Asked(CommandJson.read(p.value()), others);
                });
    }

    private static Optional<PrivatePart> part(List<PrivatePart> parts, String member) {
        return parts.stream().filter(p -> p.member().equals(member)).findFirst();
    }
}
