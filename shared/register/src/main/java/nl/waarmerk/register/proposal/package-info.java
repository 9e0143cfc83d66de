/// Proposals: acts that need two people, on their way from the one to the other. Their content lies
/// in the Dossier; here is only where each one stands. Next:
/// `nl.waarmerk.register.decide.ProposalDecisions`.
@NullMarked
package nl.waarmerk.register.proposal;

import org.jspecify.annotations.NullMarked;
