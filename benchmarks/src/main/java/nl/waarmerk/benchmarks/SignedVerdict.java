package nl.waarmerk.benchmarks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.util.Base64URL;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nl.waarmerk.credentials.CredentialReader;
import nl.waarmerk.credentials.CredentialReading;
import nl.waarmerk.credentials.SignatureCheck;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.framework.Frameworks;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.verdict.Judge;
import nl.waarmerk.register.verdict.Verdict;
import nl.waarmerk.testing.TestIssuer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// A verdict on a badge signed with ES256, from the bytes that came, one core; its baseline only
/// checks the same signature with a key that is ready.
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 3)
@Measurement(iterations = 5, time = 2)
public class SignedVerdict {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final String BADGE = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "id": "https://badges.example/assertions/1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "issuer": {"id": "https://badges.example/issuers/demo", "type": ["Profile"], "name": "Demo"},
             "validFrom": "2023-07-04T10:00:00Z", "name": "Sales Manager",
             "credentialSubject": {"type": ["AchievementSubject"], "achievement": {
               "id": "https://badges.example/classes/1", "type": ["Achievement"], "name": "Sales Manager",
               "description": "Leads a sales team and accounts for its results.", "criteria": {"narrative": "A portfolio, judged by two assessors."},
               "ECTS": 5, "educationProgramIdentifier": "34406", "alignment": [
                 {"type": ["Alignment"], "targetName": "EQF 5", "targetType": "ext:EQF", "targetCode": "5", "targetUrl": "https://europass.europa.eu/eqf"},
                 {"type": ["Alignment"], "targetName": "Accreditation", "targetType": "ext:QualityAssurance", "targetCode": "MCNL-0001-0001",
                  "targetUrl": "https://register.example/id/programme/MCNL-0001-0001"}]}}}""";

    private final KeyPair pair = TestIssuer.generate("EC", 0, new ECGenParameterSpec("secp256r1"));
    private final byte[] token =
            TestIssuer.signed(TestIssuer.header("ES256", "key-1").with("typ", "vc+jwt"), BADGE, pair).getBytes(US_ASCII);
    private final byte[] signed = Arrays.copyOf(token, new String(token, US_ASCII).lastIndexOf('.'));
    private final byte[] signature = new Base64URL(new String(token, US_ASCII).substring(signed.length + 1)).decode();
    private final Memory memory = new Memory(10, new KeyAdded("key-1", new PublicKey(jwk()), LocalDate.parse("2022-01-01")));
    private final Judge judge = new Judge(Frameworks.builtIn().earliest());

    @Benchmark
    public Verdict verdict() {
        if (!(CredentialReader.read("application/vc+jwt", token) instanceof CredentialReading.Read read))
            throw new IllegalStateException("the badge is not read");
        var verdict = judge.judge(SignatureCheck.claim(read, memory, TODAY), memory, TODAY, null);
        if (verdict.outcome() != Verdict.Outcome.VALID) throw new IllegalStateException("" + verdict);
        return verdict;
    }

    @Benchmark
    public boolean signatureAlone() throws GeneralSecurityException {
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(pair.getPublic());
        check.update(signed);
        return check.verify(signature);
    }

    private Json.Obj jwk() {
        var jwk = TestIssuer.ecKey("key-1", pair).toJSONString().getBytes(UTF_8);
        return ((Json.Obj) StrictJson.trusted(new String(jwk, UTF_8))).without("kid");
    }
}
