package nl.waarmerk.register.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.waarmerk.register.event.AccreditationPayload;
import nl.waarmerk.register.event.DecisionPayload;
import nl.waarmerk.register.event.InstitutionPayload;
import nl.waarmerk.register.event.MendingPayload;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammePayload;
import nl.waarmerk.register.event.ProposalPayload;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.history.Segment;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.RegisterView;
import org.jspecify.annotations.Nullable;

/// Every day on which an answer about a claim can turn: when something that is known of its records
/// begins or ends to count, or a framework does.
record TurningDays(Frameworks frameworks) {
    SortedSet<LocalDate> after(LocalDate day, Claim claim, RegisterView view) {
        var days = new TreeSet<LocalDate>();
        for (var framework : frameworks.all()) {
            add(days, framework.inUse().from());
            add(days, framework.inUse().until());
        }
        for (var name : claim.issuers())
            for (var issuer : view.institutionsNamed(name.value())) turns(issuer.known(), days);
        for (var name : claim.programmes())
            for (var programme : view.programmesNamed(name.value())) {
                turns(programme.known(), days);
                view.institution(programme.number().institution())
                        .ifPresent(owner -> turns(owner.known(), days));
            }
        return days.tailSet(day.plusDays(1));
    }

    private static void turns(List<Segment> known, SortedSet<LocalDate> days) {
        for (var segment : known) {
            add(days, segment.payload().effectiveFrom());
            add(days, end(segment.payload()));
        }
    }

    /// What ends by itself says so.
    private static @Nullable LocalDate end(Payload payload) {
        return switch (payload) {
            case DecisionPayload decided -> decided.decision().validUntil();
            case PutInTeachOut teachOut -> teachOut.until();
            case ParticipationOpened opened -> opened.until();
            case NameLinked linked -> linked.until();
            case AccreditationPayload step -> null;
            case ProgrammePayload said -> null;
            case InstitutionPayload said -> null;
            case NameRemoved removed -> null;
            case ProposalPayload proposal -> null;
            case MendingPayload mending -> null;
        };
    }

    private static void add(SortedSet<LocalDate> days, @Nullable LocalDate day) {
        if (day != null) days.add(day);
    }
}
