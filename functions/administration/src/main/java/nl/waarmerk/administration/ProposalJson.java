package nl.waarmerk.administration;

import java.time.Instant;
import nl.waarmerk.register.event.EventJson;
import nl.waarmerk.register.history.HistoryJson;
import nl.waarmerk.register.history.OpenProposal;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.PrivatePart;

/// A proposal as it is answered: a line of the work list, or its whole file.
final class ProposalJson {
    private ProposalJson() {}

    static Json.Obj line(RecordId record, OpenProposal open) {
        var id = new EventId(record, open.number());
        return head(id, open.act(), ProposalState.of(open), open.since()).with("_links", links(id));
    }

    static Json.Obj whole(ProposalFile file) {
        var proposal = file.proposal();
        var since = file.way().getFirst().event().recordedAt();
        return head(file.id(), proposal.act(), ProposalState.of(proposal), since)
                .with("version", file.version())
                .with("content", file.content().map(ProposalJson::members).orElse(new Json.Null()))
                .with("texts", Json.list(file.texts(), ProposalJson::text))
                .with("history", Json.list(file.way(), HistoryJson::item))
                .with("_links", links(file.id()));
    }

    private static Json.Obj head(EventId id, String act, ProposalState state, Instant since) {
        return Json.obj()
                .with("id", id.text())
                .with("record", id.record().text())
                .with("act", act)
                .with("state", state.code())
                .with("since", EventJson.instant(since));
    }

    private static Json members(Json filed) {
        return filed instanceof Json.Obj command
                ? command.get("content").orElse(new Json.Null())
                : new Json.Null();
    }

    /// `event` and `member` are what an erasure of this text names.
    private static Json.Obj text(PrivatePart part) {
        return Json.obj()
                .with("event", part.event().text())
                .with("member", part.member())
                .with("text", part.value());
    }

    private static Json.Obj links(EventId id) {
        return Json.obj().with("self", Json.obj().with("href", Addresses.proposal(id)));
    }
}
