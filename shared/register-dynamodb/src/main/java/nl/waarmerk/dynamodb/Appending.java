package nl.waarmerk.dynamodb;

import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.store.Append;
import nl.waarmerk.register.store.Appended;

/// The writes of one append, in the order in which their failed conditions are told: the request's
/// key, the institution, the record, names, and last what only means that somebody else was first.
record Appending(
        Tables tables, LedgerTable ledger, DossierTable dossier, OperationsTable operations) {
    List<Write> writes(Append append) {
        var register = tables.register();
        var writes = new ArrayList<Write>();
        writes.add(operations.write(append.key(), append.answer()));
        institution(append, writes);
        writes.add(StoredRecord.write(register, append.item(), append.versionBefore()));
        var counter = append.counter();
        if (counter != null) writes.add(CounterItem.write(register, counter));
        append.events().forEach(event -> writes.add(ledger.write(event)));
        append.parts().forEach(part -> writes.add(dossier.write(part)));
        append.erasures().forEach(erasure -> writes.add(dossier.erase(erasure)));
        append.pointers()
                .forEach((name, pointer) -> writes.add(NameItem.write(register, name, pointer)));
        candidates(append, writes);
        writes.add(HeadItem.write(register, append.before(), append.after()));
        return writes;
    }

    private void institution(Append append, List<Write> writes) {
        var institution = append.institution();
        if (institution != null)
            writes.add(
                    StoredRecord.unchanged(
                            tables.register(),
                            older(institution, append),
                            Appended.INSTITUTION_CHANGED));
    }

    /// The institution may be a candidate of a name too, and an item stands in a transaction once:
    /// of two looks at it the older one must still hold.
    private static Append.Unchanged older(Append.Unchanged institution, Append append) {
        return append.candidates().stream()
                .filter(candidate -> candidate.id().equals(institution.id()))
                .filter(candidate -> candidate.version() < institution.version())
                .findFirst()
                .orElse(institution);
    }

    private void candidates(Append append, List<Write> writes) {
        var institution = append.institution();
        for (var candidate : append.candidates())
            if (institution == null || !candidate.id().equals(institution.id()))
                writes.add(
                        StoredRecord.unchanged(
                                tables.register(), candidate, Appended.NAMES_CHANGED));
    }
}
