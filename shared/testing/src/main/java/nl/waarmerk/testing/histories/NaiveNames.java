package nl.waarmerk.testing.histories;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;

/// The names that a record has on one day: linked by then and not removed by then; clients and
/// decisions always.
record NaiveNames(List<NaiveRecord.Fact> facts, LocalDate day) {
    Set<Answer.Named> held() {
        var held = new HashSet<Answer.Named>();
        for (var fact : facts) {
            switch (fact.says()) {
                case NameLinked link -> {
                    var until = link.until();
                    boolean over = until != null && !day.isBefore(until);
                    if (fact.by(day) && !over && !removed(fact.place()))
                        held.add(new Answer.Named(link.name(), fact.place()));
                }
                case ClientRegistered client -> {
                    var name = client.issuer() + " " + client.client();
                    held.add(named(Scheme.CLIENT, name, fact));
                }
                case AccreditationGranted granted -> decision(granted.decision(), fact, held);
                case AccreditationRenewed renewed -> decision(renewed.decision(), fact, held);
                default -> {}
            }
        }
        return held;
    }

    private boolean removed(int link) {
        for (var fact : facts)
            if (fact.says() instanceof NameRemoved removal
                    && removal.link() == link
                    && fact.by(day)) return true;
        return false;
    }

    private static void decision(Decision decision, NaiveRecord.Fact fact, Set<Answer.Named> held) {
        if (decision.identifier() != null)
            held.add(named(Scheme.DECISION, decision.identifier(), fact));
    }

    private static Answer.Named named(Scheme scheme, String value, NaiveRecord.Fact fact) {
        return new Answer.Named(new Identifier(scheme, value), fact.place());
    }
}
