package nl.waarmerk.register.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.identity.AccreditationId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import org.jspecify.annotations.Nullable;

/// What is known of a programme at one record time; each question takes a day.
public record ProgrammeFacts(ProgrammeNumber number, List<Segment> known) {
    public List<Version> versions() {
        var versions = new ArrayList<Version>();
        for (var segment : known) {
            var version = version(segment);
            if (version != null) versions.add(version);
        }
        return versions;
    }

    private static @Nullable Version version(Segment segment) {
        return switch (segment.payload()) {
            case ProgrammeRegistered first -> new Version(1, first.content(), segment);
            case ProgrammeRevised further ->
                    new Version(further.version(), further.content(), segment);
            default -> null;
        };
    }

    /// The version that holds on a day: the last one to begin on or before it.
    public Optional<Version> versionOn(LocalDate day) {
        Version holds = null;
        for (var segment : known) {
            var version = version(segment);
            if (version != null && !version.content().from().isAfter(day)) holds = version;
        }
        return Optional.ofNullable(holds);
    }

    public List<Accreditation> accreditations() {
        var decisions = new TreeMap<Integer, List<Segment>>();
        for (var segment : known)
            if (segment.payload() instanceof AccreditationPayload act)
                decisions.computeIfAbsent(act.accreditation(), n -> new ArrayList<>()).add(segment);
        var accreditations = new ArrayList<Accreditation>(decisions.size());
        decisions.forEach((n, list) ->
                accreditations.add(new Accreditation(new AccreditationId(number, n), list)));
        return accreditations;
    }

    public List<NameHeld> names() {
        return Names.of(known);
    }

    public List<Segment> recognitions() {
        return known.stream().filter(s -> s.payload() instanceof RecognitionReported).toList();
    }
}
