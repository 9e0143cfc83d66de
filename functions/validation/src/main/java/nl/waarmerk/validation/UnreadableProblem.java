package nl.waarmerk.validation;

import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.http.Problem;
import nl.waarmerk.http.ProblemKind;
import nl.waarmerk.register.json.Fault;

/// What cannot be read at all is no verdict: 400, or 415 when it is a format that is not read yet.
final class UnreadableProblem {
    private UnreadableProblem() {}

    static Problem of(CredentialReading.Unreadable unreadable) {
        var kind =
                switch (unreadable.code()) {
                    case TYPE_UNKNOWN, MALFORMED -> ProblemKind.MALFORMED;
                    case FORMAT_NOT_READ -> ProblemKind.UNSUPPORTED_MEDIA_TYPE;
                };
        var problem = Problem.of(kind, unreadable.detail());
        if (unreadable.faults().isEmpty())
            return problem.with(new Fault("", unreadable.code().code(), unreadable.detail()));
        for (var fault : unreadable.faults()) problem = problem.with(fault);
        return problem;
    }
}
