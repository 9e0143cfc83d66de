package nl.waarmerk.local;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.store.RegisterReads;

/// Which record an address is about.
final class Records {
    private static final Pattern NUMBER = Pattern.compile("(MCNL-[0-9]{4}-[0-9]{4}|I-[0-9]{4})");

    private Records() {}

    static Optional<RecordItem> named(String address, RegisterReads store) {
        var found = NUMBER.matcher(address);
        if (!found.find()) return Optional.empty();
        RecordId id =
                found.group().startsWith("I")
                        ? InstitutionId.parse(found.group())
                        : ProgrammeNumber.parse(found.group());
        return Optional.ofNullable(store.records(Set.of(id)).get(id));
    }
}
