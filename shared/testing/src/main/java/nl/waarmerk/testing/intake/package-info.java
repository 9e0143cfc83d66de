/// Drafts in memory, and what every store of them must show. Its own rules are tested in
/// `nl.waarmerk.intake`. Next: `nl.waarmerk.testing.intake.DraftContract`.
@NullMarked
package nl.waarmerk.testing.intake;

import org.jspecify.annotations.NullMarked;
