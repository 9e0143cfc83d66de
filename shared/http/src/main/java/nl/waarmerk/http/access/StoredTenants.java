package nl.waarmerk.http.access;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Secondary;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.waarmerk.register.history.Names;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.time.Amsterdam;

/// Which institution has a name today. Nothing is remembered: a name that was removed speaks for
/// nobody at the next request.
@Singleton
@Secondary
@Requires(beans = RegisterReads.class)
final class StoredTenants implements Tenants {
    private final RegisterReads store;
    private final InstantSource clock;

    StoredTenants(RegisterReads store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public Optional<InstitutionId> institutionNamed(Identifier name) {
        var today = Amsterdam.dayOf(clock.instant());
        var candidates = store.candidates(Set.of(name)).getOrDefault(name, List.of());
        for (RecordItem item : store.records(candidates).values())
            if (item.id() instanceof InstitutionId institution
                    && Names.holds(item.timeline().known(null), name, today))
                return Optional.of(institution);
        return Optional.empty();
    }
}
