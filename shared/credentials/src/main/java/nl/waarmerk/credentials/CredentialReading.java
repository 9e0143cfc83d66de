package nl.waarmerk.credentials;

import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.verdict.Claim;

/// What came of reading what the holder brought: a claim that can be judged, or why there is none.
public sealed interface CredentialReading {
    record Read(Claim claim) implements CredentialReading {}

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

    static Unreadable typeUnknown(String detail) {
        var fault = new Fault("/type", Code.TYPE_UNKNOWN.code(), detail);
        return new Unreadable(Code.TYPE_UNKNOWN, detail, List.of(fault));
    }

    static Unreadable formatNotRead(String format) {
        var detail =
                format
                        + " is not read yet. What is read: Open Badges 2.0 and Open Badges 3.0 as "
                        + String.join(", ", Representation.readTypes());
        return new Unreadable(Code.FORMAT_NOT_READ, detail, List.of());
    }
}
