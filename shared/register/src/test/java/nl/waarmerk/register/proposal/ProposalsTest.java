package nl.waarmerk.register.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.waarmerk.register.Past;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.history.Logged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProposalsTest {
    private static final Payload PROPOSED = new Proposed("accreditation-granted");
    private static final Payload RETURNED = new Returned(2, Past.why());
    private static final Payload AGAIN = new Resubmitted(2);
    private static final Payload REJECTED = new Rejected(2, Past.why());

    @Test
    void a_proposal_waits_is_returned_and_waits_again_with_its_new_content() {
        assertThat(after(PROPOSED)).isInstanceOf(Proposal.Pending.class);
        assertThat(after(PROPOSED, RETURNED)).isInstanceOf(Proposal.Returned.class);
        var again = after(PROPOSED, RETURNED, AGAIN);
        assertThat(again).isInstanceOf(Proposal.Pending.class);
        assertThat(again.act()).isEqualTo("accreditation-granted");
        assertThat(again.versions().stream().map(Logged::event).map(e -> e.number()))
                .containsExactly(2, 4);
        assertThat(((Proposal.Pending) again).latest().event().number()).isEqualTo(4);
    }

    @Test
    void a_rejection_closes_it_waiting_or_returned() {
        assertThat(how(after(PROPOSED, REJECTED))).isEqualTo(Proposal.Closed.How.REJECTED);
        assertThat(how(after(PROPOSED, RETURNED, REJECTED)))
                .isEqualTo(Proposal.Closed.How.REJECTED);
    }

    @Test
    void the_act_that_confirms_it_closes_it() {
        var history = Past.of(Past.PROGRAMME, Past.registered(), PROPOSED);
        var confirmed = Past.confirming(history, 2, Past.granted("2023-04-01", null));
        assertThat(how(Proposals.of(confirmed).get(2))).isEqualTo(Proposal.Closed.How.CONFIRMED);
    }

    @Test
    void what_is_closed_stays_closed_and_what_waits_is_not_resubmitted() {
        assertThat(how(after(PROPOSED, REJECTED, AGAIN))).isEqualTo(Proposal.Closed.How.REJECTED);
        assertThat(after(PROPOSED, AGAIN).versions()).hasSize(1);
    }

    @Test
    void its_way_is_of_its_own_events_alone_to_the_act_that_confirms_it() {
        var other = new Returned(6, Past.why());
        var history =
                Past.of(
                        Past.PROGRAMME,
                        Past.registered(),
                        PROPOSED,
                        RETURNED,
                        AGAIN,
                        REJECTED,
                        PROPOSED,
                        other,
                        new Resubmitted(6),
                        new Rejected(6, Past.why()));
        var confirmed = Past.confirming(history, 2, Past.granted("2023-04-01", null));
        assertThat(Proposals.way(confirmed, 2).stream().map(e -> e.event().number()))
                .containsExactly(2, 3, 4, 5, 10);
        assertThat(Proposals.way(confirmed, 6).stream().map(e -> e.event().number()))
                .containsExactly(6, 7, 8, 9);
    }

    private static Proposal after(Payload... events) {
        var all = new Payload[events.length + 1];
        all[0] = Past.registered();
        System.arraycopy(events, 0, all, 1, events.length);
        var proposal = Proposals.of(Past.of(Past.PROGRAMME, all)).get(2);
        if (proposal == null) throw new AssertionError("there is no proposal 2");
        return proposal;
    }

    private static Proposal.Closed.How how(@Nullable Proposal proposal) {
        if (proposal instanceof Proposal.Closed closed) return closed.how();
        throw new AssertionError("not closed: " + proposal);
    }
}
