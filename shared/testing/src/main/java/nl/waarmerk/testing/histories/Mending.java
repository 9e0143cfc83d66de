package nl.waarmerk.testing.histories;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.act.Parts;
import nl.waarmerk.register.decide.History;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.ReasonGiven;

/// Which event is mended, and into what: those that mend others themselves are often chosen.
record Mending(Draws draws, Past past, History history) {
    private static final ReasonGiven REASON = new ReasonGiven("mistake.typing");

    Corrected corrected() {
        int event = target(Corrected.class);
        var wrong = said(event);
        if (wrong instanceof Corrected before) wrong = before.replacement();
        // What has no content to correct is asked for as well, and refused.
        if (wrong instanceof ProposalPayload || wrong instanceof MendingPayload) wrong = said(1);
        return new Corrected(event, new Replacement(draws, past, history).of(wrong), REASON);
    }

    Annulled annulled() {
        return new Annulled(target(MendingPayload.class), REASON);
    }

    Erased erased() {
        int event = draws.upTo(history.version());
        var members = history.entries().get(event - 1).event().commitments();
        var member = members.isEmpty() ? Parts.SUBJECT : draws.oneOf(members).member();
        return new Erased(event, member, REASON);
    }

    private int target(Class<? extends MendingPayload> favoured) {
        List<Integer> choices = new ArrayList<>();
        List<Integer> favourites = new ArrayList<>();
        for (var entry : history.entries()) {
            var payload = entry.event().payload();
            if (favoured.isInstance(payload)) favourites.add(entry.event().number());
            else if (!(payload instanceof ProposalPayload)) choices.add(entry.event().number());
        }
        if (draws.percent(2)) return draws.upTo(history.version() + 1);
        return draws.oneOf(favourites.isEmpty() || draws.percent(65) ? choices : favourites);
    }

    private Payload said(int event) {
        int known = Math.min(event, history.version());
        return history.entries().get(known - 1).event().payload();
    }
}
