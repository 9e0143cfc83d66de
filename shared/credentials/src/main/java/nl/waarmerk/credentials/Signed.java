package nl.waarmerk.credentials;

import nl.waarmerk.credentials.jose.Algorithm;
import nl.waarmerk.credentials.jose.Jws;
import nl.waarmerk.register.verdict.Status;

/// A signature that has the right form and waits for the issuer's keys, and what the credential
/// declares of its status, which counts once the signature is good.
public record Signed(Jws jws, Algorithm algorithm, Status declared) {}
