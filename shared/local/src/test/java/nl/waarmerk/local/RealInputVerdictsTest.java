package nl.waarmerk.local;

import static nl.waarmerk.local.oidc.Demonstrator.COLLEAGUE;
import static nl.waarmerk.local.oidc.Demonstrator.COORDINATOR;
import static nl.waarmerk.local.oidc.Demonstrator.INSTITUTION;
import static nl.waarmerk.local.oidc.Demonstrator.SECOND_COORDINATOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Heard;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The second half of each row of `real-input.txt`: its verdict before and after its institution
/// and programme are registered and accredited by request, and as a bare claim; each row in a
/// register of its own. Prints what was answered, row by row.
class RealInputVerdictsTest {
    private static final String VALIDATIONS = "/v1/validations?asOf=2025-06-01";
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
        var credential = CanonicalJson.ordered(RealInput.document(file, badge));
        var named = names(programmes);
        var issuedBy = names(issuers);
        try (var system = new EmptySystem("2025-06-01T08:00:00Z")) {
            var first = system.post(VALIDATIONS, "application/json", credential);
            register(system, file.contains("mbob"), named, issuedBy, size, eqf);
            var then = system.post(VALIDATIONS, "application/json", credential);
            var bare =
                    claim.equals("-")
                            ? "-"
                            : system.post(
                                            VALIDATIONS,
                                            "application/vnd.waarmerk.claim+json",
                                            claim(named.getFirst(), issuedBy.getLast(), award))
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

    private static String claim(Identifier programme, Identifier issuer, String awardedOn) {
        return CanonicalJson.ordered(
                Json.obj()
                        .with("programme", programme.json())
                        .with("issuer", issuer.json())
                        .with("awardedOn", awardedOn));
    }

    /// One institution that takes part, with one programme that is accredited from the first day of
    /// its framework on.
    private static void register(
            EmptySystem system,
            boolean mbo,
            List<Identifier> programmeNames,
            List<Identifier> issuers,
            String size,
            String eqf) {
        var from = mbo ? "2024-04-10" : "2021-10-01";
        var owner =
                system.register(
                        COORDINATOR,
                        "/v1/institutions",
                        """
                        {"name": {"nl": "The issuer"}, "sector": "%s",
                         "identifiers": [{"scheme": "schac", "value": "han.nl"}]}
                        """
                                .formatted(mbo ? "mbo" : "hbo"));
        system.change(
                COORDINATOR,
                owner,
                "participations",
                """
                {"pilot": "pilot", "phase": "first", "from": "2021-10-01"}
                """);
        for (var name : issuers) link(system, owner, name);
        var programme = system.register(INSTITUTION, "/v1/programmes", programme(size, eqf, from));
        var decision =
                DemoDecision.validFrom(from).decidedOn(from).under(mbo ? "MBO-2024" : "HO-2021");
        for (var name : programmeNames)
            if (name.scheme() == Scheme.DECISION) decision.numbered(name.value());
            else link(system, programme, name);
        var decided = CanonicalJson.ordered(decision.decision().json());
        var proposal = system.change(INSTITUTION, programme, "accreditations", decided);
        system.change(COLLEAGUE, proposal, "confirmation", "{}");
    }

    private static String programme(String size, String eqf, String from) {
        var sized = (size.equals("-") ? "5 EC" : size).split(" ", 2);
        return """
        {"title": {"nl": "A programme"}, "size": {"value": %s, "unit": "%s"},
         "level": {"eqf": %s, "basis": "indicative"}, "language": "nl-NL",
         "outcomes": ["Can do what it says"], "from": "%s"}
        """
                .formatted(sized[0], sized[1], eqf.equals("-") ? "5" : eqf, from);
    }

    private static void link(EmptySystem system, String record, Identifier name) {
        var body = CanonicalJson.ordered(name.json());
        var linked = system.change(COORDINATOR, record, "names", body);
        if (name.scheme().carriesTrust())
            system.change(SECOND_COORDINATOR, linked, "confirmation", "{}");
    }

    /// An ill-formed one cannot be registered: nobody has it.
    private static List<Identifier> names(String column) {
        if (!column.contains(" ")) return List.of();
        return Arrays.stream(column.split(", ", -1))
                .map(Demo::name)
                .filter(name -> name.scheme().wellFormed(name.value()))
                .toList();
    }
}
