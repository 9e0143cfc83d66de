package nl.waarmerk.administration;

import jakarta.inject.Singleton;
import nl.waarmerk.http.Problem;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.proposal.Proposals;
import nl.waarmerk.register.store.RegisterStore;

/// Takes a proposal's file out, for those who may read it: owner, coordinator, auditor.
@Singleton
final class ProposalFiles {
    private final RegisterStore store;

    ProposalFiles(RegisterStore store) {
        this.store = store;
    }

    ProposalFile file(Caller caller, EventId id) {
        if (!caller.speaksFor(id.record().institution()) && caller.role() != Role.AUDITOR)
            throw Problem.forbidden(
                    "tenant.other", "This proposal is about another institution than your token.");
        var history = store.history(id.record());
        var proposal = Proposals.of(history).get(id.number());
        if (proposal == null) throw Problem.notFound("There is no proposal " + id.text() + ".");
        var way = Proposals.way(history, id.number());
        var parts = store.parts(way.stream().map(entry -> entry.event().id()).toList());
        return new ProposalFile(id, history.size(), proposal, way, parts);
    }
}
