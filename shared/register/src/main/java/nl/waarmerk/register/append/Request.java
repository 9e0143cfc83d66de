package nl.waarmerk.register.append;

import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.act.Asked;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RequestKey;
import org.jspecify.annotations.Nullable;

/// A command on its way in. `ifMatch`: the record version that the caller saw, where they must say
/// it.
public record Request(
        Caller caller, Target target, Asked asked, @Nullable Integer ifMatch, RequestKey key) {
    /// The record that the command changes.
    public sealed interface Target {
        record Existing(RecordId id) implements Target {}

        record NewInstitution() implements Target {}

        record NewProgramme(InstitutionId owner) implements Target {}
    }
}
