/// What in a case was not as agreed: each finding names the rule and the events. Nothing here asks
/// why, and what cannot be judged is counted as that, never as conforming. Next:
/// `nl.waarmerk.process.figure`.
@NullMarked
package nl.waarmerk.process.conformance;

import org.jspecify.annotations.NullMarked;
