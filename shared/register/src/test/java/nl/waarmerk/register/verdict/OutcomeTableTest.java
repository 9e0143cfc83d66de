package nl.waarmerk.register.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.waarmerk.register.verdict.AccreditationFinding.Outcome;
import org.junit.jupiter.api.Test;

/// The whole product of the findings against the interface's own table: refutes > expired > blocks
/// > passes. V is VALID, E EXPIRED, N NOT_VALID, U UNDETERMINED.
class OutcomeTableTest {
    private static final String TABLE =
            """
            expiry  | accreditation | authenticity | ACTIVE NONE_DECLARED VOUCHED NOT_CHECKED REVOKED
            NONE    | IN_FORCE      | CONFIRMED    | V      V             V       U           N
            NONE    | IN_FORCE      | VOUCHED      | V      V             V       U           N
            NONE    | IN_FORCE      | NOT_CHECKED  | U      U             U       U           N
            NONE    | IN_FORCE      | REFUTED      | N      N             N       N           N
            NONE    | UNKNOWN       | CONFIRMED    | U      U             U       U           N
            NONE    | UNKNOWN       | VOUCHED      | U      U             U       U           N
            NONE    | UNKNOWN       | NOT_CHECKED  | U      U             U       U           N
            NONE    | UNKNOWN       | REFUTED      | N      N             N       N           N
            NONE    | NOT_IN_FORCE  | CONFIRMED    | N      N             N       N           N
            NONE    | NOT_IN_FORCE  | VOUCHED      | N      N             N       N           N
            NONE    | NOT_IN_FORCE  | NOT_CHECKED  | N      N             N       N           N
            NONE    | NOT_IN_FORCE  | REFUTED      | N      N             N       N           N
            CURRENT | IN_FORCE      | CONFIRMED    | V      V             V       U           N
            CURRENT | IN_FORCE      | VOUCHED      | V      V             V       U           N
            CURRENT | IN_FORCE      | NOT_CHECKED  | U      U             U       U           N
            CURRENT | IN_FORCE      | REFUTED      | N      N             N       N           N
            CURRENT | UNKNOWN       | CONFIRMED    | U      U             U       U           N
            CURRENT | UNKNOWN       | VOUCHED      | U      U             U       U           N
            CURRENT | UNKNOWN       | NOT_CHECKED  | U      U             U       U           N
            CURRENT | UNKNOWN       | REFUTED      | N      N             N       N           N
            CURRENT | NOT_IN_FORCE  | CONFIRMED    | N      N             N       N           N
            CURRENT | NOT_IN_FORCE  | VOUCHED      | N      N             N       N           N
            CURRENT | NOT_IN_FORCE  | NOT_CHECKED  | N      N             N       N           N
            CURRENT | NOT_IN_FORCE  | REFUTED      | N      N             N       N           N
            EXPIRED | IN_FORCE      | CONFIRMED    | E      E             E       E           N
            EXPIRED | IN_FORCE      | VOUCHED      | E      E             E       E           N
            EXPIRED | IN_FORCE      | NOT_CHECKED  | E      E             E       E           N
            EXPIRED | IN_FORCE      | REFUTED      | N      N             N       N           N
            EXPIRED | UNKNOWN       | CONFIRMED    | E      E             E       E           N
            EXPIRED | UNKNOWN       | VOUCHED      | E      E             E       E           N
            EXPIRED | UNKNOWN       | NOT_CHECKED  | E      E             E       E           N
            EXPIRED | UNKNOWN       | REFUTED      | N      N             N       N           N
            EXPIRED | NOT_IN_FORCE  | CONFIRMED    | N      N             N       N           N
            EXPIRED | NOT_IN_FORCE  | VOUCHED      | N      N             N       N           N
            EXPIRED | NOT_IN_FORCE  | NOT_CHECKED  | N      N             N       N           N
            EXPIRED | NOT_IN_FORCE  | REFUTED      | N      N             N       N           N
            """;

    private static final List<Expiry> EXPIRIES =
            List.of(new Expiry.None(), new Expiry.Current(), new Expiry.Expired(List.of()));
    private static final List<Authenticity> AUTHENTICITIES =
            List.of(
                    new Authenticity.Confirmed(),
                    new Authenticity.Vouched(),
                    new Authenticity.NotChecked(List.of()),
                    new Authenticity.Refuted(List.of()));
    private static final List<Status> STATUSES =
            List.of(
                    new Status.Active(),
                    new Status.NoneDeclared(),
                    new Status.Vouched(),
                    new Status.NotChecked(List.of()),
                    new Status.Revoked(List.of()));

    @Test
    void every_combination_of_findings_has_the_outcome_of_the_table() {
        var judged = new LinkedHashMap<String, String>();
        for (var expiry : EXPIRIES)
            for (var accreditation : Outcome.values())
                for (var authenticity : AUTHENTICITIES)
                    for (var status : STATUSES)
                        judged.put(
                                String.join(
                                        " ",
                                        word(expiry),
                                        accreditation.name(),
                                        word(authenticity),
                                        word(status)),
                                OutcomeTable.of(accreditation, authenticity, status, expiry)
                                        .name());
        assertThat(judged).hasSize(180).containsExactlyInAnyOrderEntriesOf(literal());
    }

    @Test
    void the_table_knows_every_kind_of_finding() {
        assertThat(kinds(EXPIRIES))
                .containsExactlyInAnyOrder(Expiry.class.getPermittedSubclasses());
        assertThat(kinds(AUTHENTICITIES))
                .containsExactlyInAnyOrder(Authenticity.class.getPermittedSubclasses());
        assertThat(kinds(STATUSES))
                .containsExactlyInAnyOrder(Status.class.getPermittedSubclasses());
    }

    private static Map<String, String> literal() {
        var cells = new LinkedHashMap<String, String>();
        var rows = TABLE.lines().map(row -> row.split(" *\\| *", -1)).toList();
        var statuses = rows.getFirst()[3].split(" +", -1);
        for (var row : rows.subList(1, rows.size())) {
            var outcomes = row[3].split(" +", -1);
            for (int i = 0; i < statuses.length; i++)
                cells.put(
                        String.join(" ", row[0], row[1], row[2], statuses[i]), named(outcomes[i]));
        }
        return cells;
    }

    private static String named(String letter) {
        return Arrays.stream(Verdict.Outcome.values())
                .map(Enum::name)
                .filter(name -> name.startsWith(letter))
                .findFirst()
                .orElseThrow();
    }

    /// NoneDeclared -> NONE_DECLARED.
    private static String word(Object finding) {
        return finding.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
                .toUpperCase(Locale.ROOT);
    }

    private static List<Class<?>> kinds(List<?> findings) {
        var kinds = new ArrayList<Class<?>>();
        for (var finding : findings) kinds.add(finding.getClass());
        return kinds;
    }
}
