package nl.waarmerk.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import nl.waarmerk.credentials.CredentialReader;
import nl.waarmerk.credentials.CredentialReading.Read;
import nl.waarmerk.credentials.CredentialReading.Unreadable;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.verdict.Claim;
import nl.waarmerk.register.verdict.Moment;
import nl.waarmerk.register.verdict.Stated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The first half of each row of `real-input.txt`: what the credential is read into, whatever the
/// register knows.
class RealInputIsReadTest {
    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "real-input.txt", delimiter = '|', useHeadersInDisplayName = true)
    void a_credential_is_read_into_the_claim_of_its_row(
            String file,
            String badge,
            String programmes,
            String issuers,
            String award,
            String expiry,
            String size,
            String eqf)
            throws IOException {
        var told =
                switch (CredentialReader.read(
                        "application/json", CanonicalJson.bytes(RealInput.document(file, badge)))) {
                    case Read(var claim, var _) -> told(claim);
                    case Unreadable refused ->
                            List.of(refused.code().code(), "-", "-", "-", "-", "-");
                };
        assertThat(told).containsExactly(programmes, issuers, award, expiry, size, eqf);
    }

    private static List<String> told(Claim claim) {
        return List.of(
                names(claim.programmes()),
                names(claim.issuers()),
                day(claim.award()),
                day(claim.expiry()),
                text(claim.scope().size()),
                text(claim.scope().eqf()));
    }

    private static String names(List<Stated<Identifier>> names) {
        return names.isEmpty()
                ? "-"
                : names.stream().map(n -> n.value().toString()).collect(Collectors.joining(", "));
    }

    private static String day(@Nullable Stated<Moment> moment) {
        return moment == null ? "-" : moment.value().day().toString();
    }

    private static String text(@Nullable Stated<?> stated) {
        return stated == null ? "-" : stated.value().toString();
    }
}
