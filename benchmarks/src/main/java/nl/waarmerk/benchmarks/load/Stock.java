package nl.waarmerk.benchmarks.load;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.KeyPair;
import java.security.spec.ECGenParameterSpec;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.store.RegisterStore;
import nl.waarmerk.testing.Demo;
import nl.waarmerk.testing.DemoDecision;
import nl.waarmerk.testing.Office;
import nl.waarmerk.testing.People;
import nl.waarmerk.testing.TestIssuer;

/// What a register is filled with: an institution, its programmes, each accredited from February 2022 on and suspended in May
/// of that year, and the key that its badges are signed with.
public record Stock(InstitutionId institution, List<ProgrammeNumber> programmes, KeyPair key) {
    public static final String DOMAIN = "demo.example";
    public static final String BRIN = "25KB";
    static final String ADDRESS = "https://badges.example/issuers/demo";

    public Stock {
        programmes = List.copyOf(programmes);
    }

    /// Through the acts of people, as everything comes into a register.
    public static Stock of(RegisterStore store, int programmes) {
        var office = new Office(store, InstantSource.system());
        var owner = office.admit("Demo", Sector.HBO, new Identifier(Scheme.BRIN, BRIN), Demo.domain(DOMAIN));
        var key = TestIssuer.generate("EC", 0, new ECGenParameterSpec("secp256r1"));
        office.byTwo(owner, Demo.link(new Identifier(Scheme.ISSUER_ADDRESS, ADDRESS)));
        office.byTwo(owner, new KeyAdded("key-1", new PublicKey(jwk(key)), LocalDate.parse("2022-01-01")));
        var all = new ArrayList<ProgrammeNumber>();
        for (int n = 1; n <= programmes; n++) all.add(programme(office, owner, n));
        return new Stock(owner, all, key);
    }

    private static ProgrammeNumber programme(Office office, InstitutionId owner, int n) {
        var number = office.offer(owner, Demo.programme("Demo " + n));
        office.accredit(number, DemoDecision.validFrom("2022-02-01").decision());
        office.enter(People.coordinator(), number, Demo.suspension(1, "2022-05-01"));
        office.enter(People.coordinator(), number, new Resumed(Demo.step(1, "2022-06-01", "2022-06-01", "mended")));
        return number;
    }

    private static Json.Obj jwk(KeyPair pair) {
        var text = new String(TestIssuer.ecKey("key-1", pair).toJSONString().getBytes(UTF_8), UTF_8);
        return ((Json.Obj) StrictJson.trusted(text)).without("kid");
    }

    /// A claim that a credential for the `n`th programme was awarded on that day.
    public String claim(int n, String day) {
        return "{\"programme\":{\"scheme\":\"registry\",\"value\":\"%s\"},\"issuer\":{\"scheme\":\"brin\",\"value\":\"%s\"},\"awardedOn\":\"%s\"}"
                .formatted(programmes.get(n).text(), BRIN, day);
    }

    /// A signed badge of the `n`th programme, awarded on 4 July 2023.
    public String badge(int n) {
        return TestIssuer.signed(TestIssuer.header("ES256", "key-1").with("typ", "vc+jwt"), BADGE.replace("NUMBER", programmes.get(n).text()), key);
    }

    private static final String BADGE = """
            {"@context": ["https://www.w3.org/ns/credentials/v2", "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"],
             "id": "https://badges.example/assertions/1", "type": ["VerifiableCredential", "OpenBadgeCredential"],
             "issuer": {"id": "https://badges.example/issuers/demo", "type": ["Profile"], "name": "Demo"},
             "validFrom": "2023-07-04T10:00:00Z", "name": "Demo",
             "credentialSubject": {"type": ["AchievementSubject"], "achievement": {
               "id": "https://badges.example/classes/NUMBER", "type": ["Achievement"], "name": "Demo",
               "description": "Leads a sales team and accounts for its results.", "criteria": {"narrative": "A portfolio, judged by two assessors."},
               "alignment": [{"type": ["Alignment"], "targetName": "Accreditation", "targetType": "ext:QualityAssurance", "targetCode": "NUMBER",
                 "targetUrl": "https://register.example/id/programme/NUMBER"}]}}}""";
}
