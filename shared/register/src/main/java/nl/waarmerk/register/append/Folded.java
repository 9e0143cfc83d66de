package nl.waarmerk.register.append;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.NamePayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.Logged;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.proposal.Proposal;
import nl.waarmerk.register.proposal.Proposals;

/// The one way from a history to what is read of it: an append writes it, a rebuild writes the
/// same.
public final class Folded {
    private Folded() {}

    public static RecordItem item(RecordId id, List<Logged> history) {
        var open = new ArrayList<OpenProposal>();
        for (var proposal : Proposals.of(history).values()) {
            switch (proposal) {
                case Proposal.Pending p -> open.add(line(p, p.versions(), false));
                case Proposal.Returned p -> open.add(line(p, p.versions(), true));
                case Proposal.Closed p -> {}
            }
        }
        return new RecordItem(id, history.size(), Timeline.of(history), open);
    }

    private static OpenProposal line(Proposal proposal, List<Logged> versions, boolean returned) {
        return new OpenProposal(
                proposal.number(),
                proposal.act(),
                returned,
                versions.getFirst().event().recordedAt());
    }

    /// Every name that the record ever had, and the position in the log from which on.
    public static Map<Identifier, Long> names(List<Logged> history) {
        var since = new HashMap<Identifier, Long>();
        for (int n = 1; n <= history.size(); n++) {
            var last = history.get(n - 1);
            if (!touchesNames(last.event().payload())) continue;
            var known = Timeline.of(history.subList(0, n)).known(null);
            for (var held : Names.of(known)) since.putIfAbsent(held.name(), last.position());
        }
        return since;
    }

    private static boolean touchesNames(Payload payload) {
        return payload instanceof NamePayload
                || payload instanceof ClientRegistered
                || payload instanceof DecisionPayload
                || payload instanceof MendingPayload;
    }
}
