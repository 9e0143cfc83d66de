package nl.waarmerk.register.history;

import java.time.Instant;

/// A line of the work list: which act waits on a record, since when, and whether it was returned to
/// its proposer.
public record OpenProposal(int number, String act, boolean returned, Instant since) {}
