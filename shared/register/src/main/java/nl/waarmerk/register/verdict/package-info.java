/// The answer to the one question: was this programme accredited on the day this credential was
/// awarded? `Claim` x `RegisterView` -> `Verdict`, pure and total; nothing is fetched and nothing
/// is believed here. Next: the reasons in `ReasonCode`, the order in which they are looked for in
/// `Judge`.
@NullMarked
package nl.waarmerk.register.verdict;

import org.jspecify.annotations.NullMarked;
