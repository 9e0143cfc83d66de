package nl.waarmerk.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.act.CommandJson;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.proposal.Proposal;
import nl.waarmerk.register.store.PrivatePart;

/// A proposal with its events and what the Dossier still holds of them.
///
/// @param version of the record, for the next `If-Match`
/// @param way its events, from filing to end
record ProposalFile(
        EventId id,
        int version,
        Proposal proposal,
        List<Logged> way,
        Map<EventId, List<PrivatePart>> parts) {
    ProposalFile {
        way = List.copyOf(way);
        parts = Map.copyOf(parts);
    }

    /// As it was last filed; empty once it was erased.
    Optional<Json> content() {
        var latest = proposal.versions().getLast().event().id();
        return parts.getOrDefault(latest, List.of()).stream()
                .filter(part -> part.member().equals(Parts.CONTENT))
                .map(PrivatePart::value)
                .findFirst();
    }

    /// The form of the act that was proposed, for content that comes again: what its path said
    /// stays said.
    ActForm form() {
        if (!(content().orElse(null) instanceof Json.Obj filed)
                || !(filed.get("content").orElse(null) instanceof Json.Obj members))
            throw Problem.conflict(
                    "proposal.erased", "The content of this proposal was erased; propose it anew.");
        var act = CommandJson.read(filed).act();
        return new ActForm(act, ActForm.saidElsewhere(act).flatMap(members::get).orElse(null));
    }

    /// Texts and evidence; never who filed them.
    List<PrivatePart> texts() {
        var texts = new ArrayList<PrivatePart>();
        for (var entry : way)
            for (var part : parts.getOrDefault(entry.event().id(), List.of()))
                if (!part.member().equals(Parts.CONTENT) && !part.member().equals(Parts.SUBJECT))
                    texts.add(part);
        return texts;
    }
}
