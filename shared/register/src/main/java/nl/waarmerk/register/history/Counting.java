package nl.waarmerk.register.history;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.InstitutionPayload;
import nl.waarmerk.register.event.NamePayload;
import nl.waarmerk.register.event.ProgrammePayload;
import nl.waarmerk.register.event.ProposalPayload;

/// Which events count: from newest to oldest, one that was not itself dropped drops its target, and
/// a correction then stands in the target's place; annulling an annulment brings the target back.
final class Counting {
    private Counting() {}

    /// Place -> the event whose content stands there.
    static Map<Integer, Logged> of(List<Logged> oldestFirst) {
        var voided = new HashSet<Integer>();
        var standIns = new HashMap<Integer, Logged>();
        var standing = new TreeMap<Integer, Logged>();
        for (var entry : oldestFirst.reversed()) {
            int place = entry.event().number();
            if (voided.contains(place)) continue;
            var content = standIns.getOrDefault(place, entry);
            switch (entry.event().payload()) {
                case Annulled annulled -> voided.add(annulled.event());
                // A correction of a correction takes its place, so it too stands for the event that
                // the first one mended.
                case Corrected corrected -> standIns.putIfAbsent(corrected.event(), content);
                case Erased erased -> {}
                case ProposalPayload proposal -> {}
                case InstitutionPayload said -> standing.put(place, content);
                case ProgrammePayload said -> standing.put(place, content);
                case NamePayload said -> standing.put(place, content);
            }
        }
        return standing;
    }
}
