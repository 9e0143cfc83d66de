package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.testing.DemoDecision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The second half of each row of `real-input.txt`: its verdict before and after its institution
/// and programme are registered and accredited, and as a bare claim; each row in a register of its
/// own. Prints what was answered, row by row.
class RealInputVerdictsTest {
    private static final String AS_OF = "asOf=2025-06-01";
    private static final List<String> ANSWERED = new ArrayList<>();

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "real-input.txt", delimiter = '|', useHeadersInDisplayName = true)
    void a_credential_gets_the_verdicts_of_its_row(
            String file,
            String badge,
            String programmes,
            String issuers,
            String award,
            String expiry,
            String size,
            String eqf,
            String before,
            String after,
            String claim)
            throws IOException {
        var credential = RealInput.document(file, badge);
        var story = new Story("2025-06-01T08:00:00Z");
        try (var desk = story.desk()) {
            var first = desk.bring(credential, AS_OF);
            var mbo = file.contains("mbob");
            register(story, mbo, names(programmes), names(issuers), size, eqf);
            var then = desk.bring(credential, AS_OF);
            var bare =
                    claim.equals("-")
                            ? "-"
                            : desk.claim(
                                            names(programmes).getFirst(),
                                            names(issuers).getLast(),
                                            award,
                                            AS_OF)
                                    .verdict();
            ANSWERED.add(String.join(" | ", file, badge, first.verdict(), then.verdict(), bare));
            assertThat(List.of(first.verdict(), then.verdict(), bare))
                    .containsExactly(before, after, claim);
            for (var heard : List.of(first, then)) unsigned(heard, award);
        }
    }

    @Test
    void every_file_of_the_vectors_has_its_rows() throws IOException {
        var rows = new TreeSet<String>();
        for (var line : RealInput.rows())
            rows.add(line.split("\\|", -1)[0].strip() + " " + line.split("\\|", -1)[1].strip());
        var expected = new TreeSet<String>();
        for (var file : RealInput.files("surf-ob3")) expected.add(file + " as is");
        for (var file : RealInput.files("ob2"))
            expected.addAll(List.of(file + " as is", file + " embedded"));
        assertThat(rows).isEqualTo(expected);
    }

    @AfterAll
    static void print() {
        System.out.println("file | badge | before | after | as a bare claim");
        ANSWERED.forEach(System.out::println);
        System.out.println(ANSWERED.size() + " rows of real input were answered");
    }

    private static void unsigned(Heard heard, String award) {
        if (heard.status() == 400) return;
        assertThat(heard.status()).isEqualTo(200);
        assertThat(heard.at("award", "date")).isEqualTo(award);
        assertThat(heard.finding("authenticity")).containsExactly("NOT_CHECKED", "proof.missing");
        assertThat(heard.finding("status")).containsExactly("NOT_CHECKED", "status.not-checked");
    }

    /// One institution that takes part, with one programme that is accredited from the first day of
    /// its framework on.
    private static void register(
            Story story,
            boolean mbo,
            List<Identifier> programmeNames,
            List<Identifier> issuers,
            String size,
            String eqf) {
        var from = mbo ? "2024-04-10" : "2021-10-01";
        var owner = story.office.admit("The issuer", mbo ? Sector.MBO : Sector.HBO);
        for (var name : issuers) story.link(owner, name);
        var programme =
                story.office.offer(
                        owner,
                        Story.content(
                                from,
                                size.equals("-") ? "5 EC" : size,
                                eqf.equals("-") ? 5 : Integer.parseInt(eqf)));
        var decision =
                DemoDecision.validFrom(from).decidedOn(from).under(mbo ? "MBO-2024" : "HO-2021");
        for (var name : programmeNames)
            if (name.scheme() == Scheme.DECISION) decision.numbered(name.value());
            else story.link(programme, name);
        story.office.accredit(programme, decision.decision());
    }

    /// An ill-formed one cannot be registered: nobody has it.
    private static List<Identifier> names(String column) {
        if (!column.contains(" ")) return List.of();
        return Arrays.stream(column.split(", ", -1))
                .map(Story::name)
                .filter(name -> name.scheme().wellFormed(name.value()))
                .toList();
    }
}
