/// The bytes that every event has in the log, kept for ever: a sample of each type, and the
/// reviewed file that they must equal. A difference means that old leaves can no longer be shown to
/// be in the log, so the code is wrong and never the file; new types add lines. Next:
/// `golden/events.jsonl` in the resources.
@NullMarked
package nl.waarmerk.testing.golden;

import org.jspecify.annotations.NullMarked;
