/// JSON Web Signatures and what their payload discloses: parsed strictly, checked with a key that
/// the caller brings, never with one that came along. Knows nothing of badges or of the register's
/// records. Next: `nl.waarmerk.credentials.SignedCredential`, which reads the payload, and
/// `SignatureCheck`, which finds the key.
@NullMarked
package nl.waarmerk.credentials.jose;

import org.jspecify.annotations.NullMarked;
