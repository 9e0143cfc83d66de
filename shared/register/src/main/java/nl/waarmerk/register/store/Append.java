package nl.waarmerk.register.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import org.jspecify.annotations.Nullable;

/// One command's whole effect, written in one transaction or not at all. Everything named `before`
/// is a condition.
public record Append(
        List<Logged> events,
        Head before,
        Head after,
        RecordItem item,
        int versionBefore,
        @Nullable Unchanged institution,
        Set<Unchanged> candidates,
        Map<Identifier, Pointer> pointers,
        @Nullable Counter counter,
        List<PrivatePart> parts,
        List<Erasure> erasures,
        RequestKey key,
        Answered answer) {
    /// A record that was looked at and must still have this version.
    public record Unchanged(RecordId id, int version) {}

    /// A name's candidates: only ever added to.
    public record Pointer(List<RecordId> before, RecordId added) {
        public Pointer {
            before = List.copyOf(before);
        }
    }

    /// The last number given: `name` counts institutions, or the programmes of one.
    public record Counter(String name, int before, int after) {
        public static final String INSTITUTIONS = "institutions";

        public static String programmesOf(InstitutionId owner) {
            return "programmes " + owner.text();
        }

        /// The counter that gave a record its number.
        public static String of(RecordId id) {
            return switch (id) {
                case InstitutionId institution -> INSTITUTIONS;
                case ProgrammeNumber programme -> programmesOf(programme.institution());
            };
        }
    }

    public record Erasure(EventId event, String member) {}

    public Append {
        events = List.copyOf(events);
        candidates = Set.copyOf(candidates);
        pointers = Map.copyOf(pointers);
        parts = List.copyOf(parts);
        erasures = List.copyOf(erasures);
    }
}
