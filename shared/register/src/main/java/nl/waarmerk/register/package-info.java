/// The domain: what an institution, a programme and an accreditation are, which events they have,
/// and what may be decided about them. No framework, SDK, JSON library or clock may come in here:
/// time, identifiers and randomness are parameters. From here go to `register-dynamodb` for how it
/// is stored and to the functions for who may ask.
@NullMarked
package nl.waarmerk.register;

import org.jspecify.annotations.NullMarked;
