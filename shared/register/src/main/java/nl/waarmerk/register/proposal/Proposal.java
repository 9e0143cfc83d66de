package nl.waarmerk.register.proposal;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.history.Logged;

/// A proposal by the number of its `proposed` event. `versions`: the events that brought its
/// content, the latest last.
public sealed interface Proposal {
    int number();

    String act();

    List<Logged> versions();

    /// It waits for another person.
    record Pending(int number, String act, List<Logged> versions) implements Proposal {
        public Pending {
            versions = List.copyOf(versions);
        }

        public Logged latest() {
            return versions.getLast();
        }

        Proposal returned() {
            return new Returned(number, act, versions);
        }

        Proposal rejected() {
            return new Closed(number, act, versions, Closed.How.REJECTED);
        }

        Proposal confirmed() {
            return new Closed(number, act, versions, Closed.How.CONFIRMED);
        }
    }

    /// It waits for its proposer, who changes it and submits it again.
    record Returned(int number, String act, List<Logged> versions) implements Proposal {
        public Returned {
            versions = List.copyOf(versions);
        }

        Proposal resubmitted(Logged again) {
            var more = new ArrayList<>(versions);
            more.add(again);
            return new Pending(number, act, more);
        }

        Proposal rejected() {
            return new Closed(number, act, versions, Closed.How.REJECTED);
        }
    }

    record Closed(int number, String act, List<Logged> versions, How how) implements Proposal {
        public Closed {
            versions = List.copyOf(versions);
        }

        public enum How {
            CONFIRMED,
            REJECTED
        }
    }
}
