/// Verdicts on what a holder has: a credential, or a bare claim. Anonymous; nothing of what came in
/// is stored or logged. Reads the Register in two batch reads; a receipt is signed. Next:
/// `nl.waarmerk.credentials` (what is read), `nl.waarmerk.register.verdict` (what is judged).
@NullMarked
package nl.waarmerk.validation;

import org.jspecify.annotations.NullMarked;
