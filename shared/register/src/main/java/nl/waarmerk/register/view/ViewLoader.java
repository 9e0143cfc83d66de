package nl.waarmerk.register.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.verdict.RegisterView;
import org.jspecify.annotations.Nullable;

/// Loads what claims ask about in two reads (names, then records), and in one when the names were
/// seen before.
public final class ViewLoader {
    private static final int MOST_HINTS = 20_000;
    private final RegisterReads reads;
    private final Hints hints = new Hints(MOST_HINTS);

    public ViewLoader(RegisterReads reads) {
        this.reads = reads;
    }

    /// `knownAt` has been lowered already (`KnownAt`), before this reads anything.
    public RegisterView load(Collection<Asking> asked, @Nullable Instant knownAt) {
        var names = new LinkedHashSet<Identifier>();
        for (var asking : asked) {
            names.addAll(asking.programmes());
            names.addAll(asking.issuers());
        }
        var pointers = new HashMap<Identifier, List<RecordId>>();
        var hinted = new LinkedHashSet<Identifier>();
        for (var name : names) {
            if (name.scheme() == Scheme.REGISTRY) pointers.put(name, numbered(name));
            else
                hints.of(name)
                        .ifPresent(ids -> {
                            pointers.put(name, ids);
                            hinted.add(name);
                        });
        }
        var unseen = new LinkedHashSet<>(names);
        unseen.removeAll(pointers.keySet());
        readAfresh(unseen, pointers);
        var view = read(pointers, knownAt);
        var doubtful = doubtful(asked, hinted, view);
        if (doubtful.isEmpty()) return view;
        readAfresh(doubtful, pointers);
        return read(pointers, knownAt);
    }

    private void readAfresh(Set<Identifier> names, Map<Identifier, List<RecordId>> pointers) {
        if (names.isEmpty()) return;
        var found = reads.candidates(names);
        hints.remember(found);
        for (var name : names) pointers.put(name, found.getOrDefault(name, List.of()));
    }

    private LoadedView read(Map<Identifier, List<RecordId>> pointers, @Nullable Instant knownAt) {
        var ids = new LinkedHashSet<RecordId>();
        for (var candidates : pointers.values())
            for (var id : candidates) {
                ids.add(id);
                ids.add(id.institution());
            }
        return new LoadedView(
                pointers, ids.isEmpty() ? List.of() : reads.records(ids).values(), knownAt);
    }

    /// A hint serves when a record that it led to says that the name was its own on the day that
    /// was asked.
    private static Set<Identifier> doubtful(
            Collection<Asking> asked, Set<Identifier> hinted, RegisterView view) {
        var doubtful = new LinkedHashSet<Identifier>();
        if (hinted.isEmpty()) return doubtful;
        for (var asking : asked) {
            var day = asking.day();
            if (day == null) continue;
            var issuers = new LinkedHashSet<InstitutionId>();
            for (var name : asking.issuers()) {
                boolean owned = false;
                for (var institution : view.institutionsNamed(name))
                    if (Names.holds(institution.known(), name, day)) {
                        issuers.add(institution.id());
                        owned = true;
                    }
                if (!owned && hinted.contains(name)) doubtful.add(name);
            }
            for (var name : asking.programmes())
                if (hinted.contains(name) && !isOwn(name, day, issuers, view)) doubtful.add(name);
        }
        return doubtful;
    }

    /// A shared name must be the own one of a programme of every issuer: who of them uses it too,
    /// the hint cannot know.
    private static boolean isOwn(
            Identifier name, LocalDate day, Set<InstitutionId> issuers, RegisterView view) {
        var owners = new LinkedHashSet<InstitutionId>();
        for (var programme : view.programmesNamed(name))
            if (Names.holds(programme.known(), name, day))
                owners.add(programme.number().institution());
        if (!name.scheme().shared()) return !owners.isEmpty();
        return !issuers.isEmpty() && owners.containsAll(issuers);
    }

    private static List<RecordId> numbered(Identifier name) {
        try {
            return List.of(RecordId.parse(name.value()));
        } catch (IllegalArgumentException e) {
            return List.of(); // An ill-formed name in a credential matches nothing.
        }
    }
}
