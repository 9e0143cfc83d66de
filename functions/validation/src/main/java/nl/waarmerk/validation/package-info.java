/// Verdicts on what a holder has: a credential in any format that is read, or a bare claim. It
/// writes nothing, fetches nothing and imports no other function. Go to `nl.waarmerk.credentials`
/// for the formats and to `nl.waarmerk.register` for the verdict.
@NullMarked
package nl.waarmerk.validation;

import org.jspecify.annotations.NullMarked;
