package nl.waarmerk.validation;

import io.micronaut.http.HttpHeaders;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.credentials.Representation;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.register.json.Fault;

/// What cannot be read at all is no verdict: 400, or 415 when it is a format that is not read yet.
final class UnreadableProblem {
    private UnreadableProblem() {}

    static Problem of(CredentialReading.Unreadable unreadable) {
        var problem = problem(unreadable);
        if (unreadable.faults().isEmpty())
            return problem.with(new Fault("", unreadable.code().code(), unreadable.detail()));
        for (var fault : unreadable.faults()) problem = problem.with(fault);
        return problem;
    }

    private static Problem problem(CredentialReading.Unreadable unreadable) {
        return switch (unreadable.code()) {
            case TYPE_UNKNOWN, MALFORMED -> Problem.of(ProblemKind.MALFORMED, unreadable.detail());
            case FORMAT_NOT_READ ->
                    Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE, unreadable.detail())
                            .header(
                                    HttpHeaders.ACCEPT,
                                    String.join(", ", Representation.readTypes()));
        };
    }
}
