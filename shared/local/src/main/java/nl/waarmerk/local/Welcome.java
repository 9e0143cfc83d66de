package nl.waarmerk.local;

/// What a newcomer sees when the system is up.
final class Welcome {
    private Welcome() {}

    static void print(Options options) {
        var base = "http://127.0.0.1:" + options.port();
        var port = options.port() == 8080 ? "" : " --port " + options.port();
        System.out.printf(
                """

                Waarmerk runs at %1$s (data in %2$s; tokens from http://127.0.0.1:%3$d).

                Anyone: was this programme accredited on the day of the award?
                  curl -s %1$s/v1/validations -H 'Content-Type: application/vnd.waarmerk.claim+json' \\
                    -d '{"programme":{"scheme":"registry","value":"MCNL-0006-0001"},"issuer":{"scheme":"brin","value":"25KB"},"awardedOn":"2023-07-04"}'

                Issuer: is it accredited today, and for which versions?
                  curl -s '%1$s/v1/programmes/MCNL-0006-0001'

                Coordinator: what waits for a second person?
                  curl -s %1$s/v1/proposals -H "Authorization: Bearer $(./waarmerk token coordinator%4$s)"

                Coordinator: how long do cases take, and where do they wait? (two years of demo data: up --demo)
                  curl -s %1$s/v1/process/figures -H "Authorization: Bearer $(./waarmerk token coordinator%4$s)"

                Tokens: ./waarmerk token coordinator|second-coordinator|institution|colleague|issuer|auditor%4$s
                The interface: %1$s/v1/openapi.json. Ctrl-C ends everything.
                """,
                base, options.data(), options.issuerPort(), port);
    }
}
