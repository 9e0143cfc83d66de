package nl.waarmerk.credentials;

import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.verdict.Claim;
import org.jspecify.annotations.Nullable;

/// What came of reading what the holder brought: a claim that can be judged, or why there is none.
public sealed interface CredentialReading {
    /// `signed`: what is still to be held against the issuer's keys ([SignatureCheck]).
    record Read(Claim claim, @Nullable Signed signed) implements CredentialReading {
        public Read(Claim claim) {
            this(claim, null);
        }
    }

    /// `faults` say where (a pointer each); none when the format itself is not read.
    record Unreadable(Code code, String detail, List<Fault> faults) implements CredentialReading {
        public Unreadable {
            faults = List.copyOf(faults);
        }
    }

    /// The problem codes of unreadable input; the edge gives each its HTTP status.
    enum Code {
        TYPE_UNKNOWN("credential.type-unknown"),
        MALFORMED("credential.malformed"),
        FORMAT_NOT_READ("credential.format-not-read");

        private final String code;

        Code(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    static Unreadable malformed(List<Fault> faults) {
        return new Unreadable(
                Code.MALFORMED,
                "This cannot be read as the credential that it says it is.",
                faults.stream().distinct().toList());
    }

    static Unreadable malformed(String pointer, String expected) {
        return malformed(
                List.of(new Fault(pointer, Code.MALFORMED.code(), "expected here: " + expected)));
    }

    static Unreadable typeUnknown(String detail) {
        return typeUnknown("/type", detail);
    }

    static Unreadable typeUnknown(String pointer, String detail) {
        var fault = new Fault(pointer, Code.TYPE_UNKNOWN.code(), detail);
        return new Unreadable(Code.TYPE_UNKNOWN, detail, List.of(fault));
    }

    static Unreadable formatNotRead(String format) {
        var detail =
                format
                        + " is not read yet. What is read: Open Badges 2.0, Open Badges 3.0 and verifiable credentials as "
                        + String.join(", ", Representation.readTypes());
        return new Unreadable(Code.FORMAT_NOT_READ, detail, List.of());
    }
}
