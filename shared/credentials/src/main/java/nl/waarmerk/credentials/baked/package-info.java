/// Badges that were baked into a picture: the credential's text is taken out, bounded, and nothing
/// of the picture is looked at. What the text means is read in `nl.waarmerk.credentials`.
@NullMarked
package nl.waarmerk.credentials.baked;

import org.jspecify.annotations.NullMarked;
