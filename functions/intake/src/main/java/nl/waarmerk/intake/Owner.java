package nl.waarmerk.intake;

import java.util.List;
import java.util.Optional;
import nl.waarmerk.register.access.Caller;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.intake.RowFault;

/// Whose a row is: its number first, then its home organisation, the issuer's address, its names.
record Owner(Directory directory, Caller caller) {
    private static final String ISSUERS = "https://api.edubadges.nl/public/issuers/";
    private static final List<Column> IN_ORDER =
            List.of(
                    Column.INSTITUTION,
                    Column.SCHAC,
                    Column.ISSUER_ID,
                    Column.INSTITUTION_DUTCH,
                    Column.INSTITUTION_ENGLISH);

    /// The institution, or the fault that is noted.
    Optional<InstitutionId> of(Row row, List<RowFault> faults) {
        for (var column : IN_ORDER) {
            var found =
                    row.at(column).isEmpty() ? Optional.<InstitutionId>empty() : by(column, row);
            if (found.isPresent()) return allowed(found.get(), column, row, faults);
            // Our own columns were written for us: what they say wrongly is not guessed at.
            if (!row.at(column).isEmpty()
                    && (column == Column.INSTITUTION || column == Column.SCHAC)) {
                faults.add(unknown(column, row));
                return Optional.empty();
            }
        }
        faults.add(unknown(told(row), row));
        return Optional.empty();
    }

    private Optional<InstitutionId> by(Column column, Row row) {
        var text = row.at(column);
        try {
            return switch (column) {
                case INSTITUTION -> directory.numbered(InstitutionId.parse(text));
                case SCHAC -> directory.identified(new Identifier(Scheme.SCHAC, text));
                case ISSUER_ID ->
                        directory.identified(new Identifier(Scheme.ISSUER_ADDRESS, ISSUERS + text));
                case INSTITUTION_DUTCH, INSTITUTION_ENGLISH -> directory.called(text);
                case NAME, ENTITY_ID, KIND, ARCHIVED, ISSUER_DUTCH, ISSUER_ENGLISH, ECTS, EQF ->
                        Optional.empty();
            };
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<InstitutionId> allowed(
            InstitutionId id, Column column, Row row, List<RowFault> faults) {
        if (caller.speaksFor(id)) return Optional.of(id);
        faults.add(
                new RowFault(
                        row.number(),
                        column.title(),
                        "institution.not-yours",
                        row.at(column),
                        "leave it to "
                                + id
                                + " or to a coordinator: your token speaks for "
                                + caller.tenant()));
        return Optional.empty();
    }

    private static Column told(Row row) {
        for (var column : List.of(Column.INSTITUTION_DUTCH, Column.INSTITUTION_ENGLISH))
            if (!row.at(column).isEmpty()) return column;
        return Column.INSTITUTION;
    }

    private static RowFault unknown(Column column, Row row) {
        var found = row.at(column);
        return new RowFault(
                row.number(),
                column.title(),
                "institution.unknown",
                found.isEmpty() ? null : found,
                "write its name as GET /v1/institutions has it, or its number (I-0012) in a column"
                        + " 'institution'; one that is not there a coordinator admits first");
    }
}
