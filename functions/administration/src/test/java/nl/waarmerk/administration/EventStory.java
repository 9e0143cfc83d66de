package nl.waarmerk.administration;

import java.util.List;

/// The order in which the acts of the event files follow each other, who does each, and what is
/// answered.
final class EventStory {
    private static final Who COORDINATOR = Who.coordinator();
    private static final Who SECOND = Who.secondCoordinator();
    private static final Who HAN = Who.personAt("han.nl");
    private static final Who COLLEAGUE = Who.colleagueAt("han.nl");
    private static final Who PLATFORM = Who.machine("badge-platform");
    private static final Who AVANS = Who.personAt("avans.nl");

    record Act(String event, Who by, int status, String location) {
        static Act of(String event, Who by, int status) {
            return new Act(event, by, status, "nowhere");
        }

        static Act of(String event, Who by, int status, String location) {
            return new Act(event, by, status, location);
        }
    }

    static final List<Act> ACTS =
            List.of(
                    Act.of("register-institution", COORDINATOR, 201, "/v1/institutions/I-0002"),
                    Act.of("open-participation", COORDINATOR, 201, "/v1/institutions/I-0002"),
                    Act.of("move-participation", COORDINATOR, 200),
                    Act.of("register-client", COORDINATOR, 201, "/v1/institutions/I-0002"),
                    Act.of("rename-institution", COORDINATOR, 200),
                    Act.of(
                            "link-institution-name",
                            COORDINATOR,
                            201,
                            "/v1/names?scheme=ror&value=https%3A%2F%2Fror.org%2F0500gea42"),
                    Act.of("remove-institution-name", COORDINATOR, 200),
                    Act.of("add-key", COORDINATOR, 202, "/v1/proposals/I-0002-10"),
                    Act.of("list-proposals", COLLEAGUE, 200),
                    Act.of("confirm-key", SECOND, 201, "/v1/institutions/I-0002"),
                    Act.of("retire-key", COORDINATOR, 202, "/v1/proposals/I-0002-12"),
                    Act.of("reject-proposal", SECOND, 200),
                    Act.of("register-programme", PLATFORM, 201, "/v1/programmes/MCNL-0002-0001"),
                    Act.of(
                            "revise-programme",
                            PLATFORM,
                            201,
                            "/v1/programmes/MCNL-0002-0001/versions/2"),
                    Act.of(
                            "link-programme-name",
                            COORDINATOR,
                            201,
                            "/v1/names?scheme=programme-code&value=SM-2023"),
                    Act.of("remove-programme-name", COORDINATOR, 200),
                    Act.of("propose-accreditation", HAN, 202, "/v1/proposals/MCNL-0002-0001-6"),
                    Act.of("read-proposal", Who.auditor(), 200),
                    Act.of("return-proposal", COLLEAGUE, 200),
                    Act.of("resubmit-proposal", HAN, 200),
                    Act.of(
                            "confirm-accreditation",
                            COLLEAGUE,
                            201,
                            "/v1/accreditations/MCNL-0002-0001-A1"),
                    Act.of("report-recognition", AVANS, 201, "/v1/programmes/MCNL-0002-0001"),
                    Act.of("put-under-conditions", HAN, 200),
                    Act.of("meet-conditions", HAN, 200),
                    Act.of("suspend", COORDINATOR, 200),
                    Act.of("resume", COORDINATOR, 200),
                    Act.of("renew", HAN, 202, "/v1/proposals/MCNL-0002-0001-15"),
                    Act.of("put-in-teach-out", HAN, 200),
                    Act.of("withdraw", COORDINATOR, 200),
                    Act.of("annul", COORDINATOR, 202, "/v1/proposals/MCNL-0002-0001-18"),
                    Act.of("confirm-annulment", SECOND, 200),
                    Act.of("end", HAN, 200),
                    Act.of("correct", COORDINATOR, 202, "/v1/proposals/I-0002-14"),
                    Act.of("erase", COORDINATOR, 202, "/v1/proposals/MCNL-0002-0001-21"),
                    Act.of("accept-draft", HAN, 201, "/v1/programmes/MCNL-0002-0002"),
                    Act.of("reject-draft", COLLEAGUE, 200),
                    Act.of("close-participation", COORDINATOR, 200));

    private EventStory() {}
}
