package nl.waarmerk.testing.golden;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.access.Role;
import nl.waarmerk.register.accreditation.Decision;
import nl.waarmerk.register.accreditation.Limits;
import nl.waarmerk.register.accreditation.Statement;
import nl.waarmerk.register.event.AccreditationGranted;
import nl.waarmerk.register.event.AccreditationRenewed;
import nl.waarmerk.register.event.Actor;
import nl.waarmerk.register.event.Annulled;
import nl.waarmerk.register.event.ClientRegistered;
import nl.waarmerk.register.event.Commitment;
import nl.waarmerk.register.event.ConditionsMet;
import nl.waarmerk.register.event.Corrected;
import nl.waarmerk.register.event.Ended;
import nl.waarmerk.register.event.Erased;
import nl.waarmerk.register.event.Event;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.InstitutionRenamed;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.event.ProgrammeRegistered;
import nl.waarmerk.register.event.ProgrammeRevised;
import nl.waarmerk.register.event.Proposed;
import nl.waarmerk.register.event.PutInTeachOut;
import nl.waarmerk.register.event.PutUnderConditions;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.event.RecognitionReported;
import nl.waarmerk.register.event.Rejected;
import nl.waarmerk.register.event.Resubmitted;
import nl.waarmerk.register.event.Resumed;
import nl.waarmerk.register.event.Returned;
import nl.waarmerk.register.event.Step;
import nl.waarmerk.register.event.Suspended;
import nl.waarmerk.register.event.Withdrawn;
import nl.waarmerk.register.identity.EventId;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.programme.Content;
import nl.waarmerk.register.programme.Field;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import org.jspecify.annotations.Nullable;

/// One event of each type with all that it may have, and another with as little as it may. Lines
/// are added at the end; none is changed.
final class SampleEvents {
    private static final InstitutionId HAN = new InstitutionId(12);
    private static final ProgrammeNumber PROGRAMME = new ProgrammeNumber(HAN, 3);
    private static final ReasonGiven WHY = new ReasonGiven("quality.insufficient");
    private static final String HASH =
            "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private final List<Event> events = new ArrayList<>();

    private SampleEvents() {}

    static List<Event> all() {
        var samples = new SampleEvents();
        samples.ofAnInstitution();
        samples.ofAProgramme();
        samples.ofAnAccreditation();
        samples.ofProposals();
        samples.ofMending();
        return List.copyOf(samples.events);
    }

    private void ofAnInstitution() {
        var name = new BothLanguages("Hogeschool \"Ärnhem\" & Nijmegen", "HAN 🎓 University");
        add(HAN, new InstitutionRegistered(name, Sector.HBO));
        add(HAN, new InstitutionRegistered(new BothLanguages("TU", null), Sector.WO));
        add(HAN, new InstitutionRenamed(name, day("2024-02-29")));
        add(HAN, new ClientRegistered("https://login.example/oidc", "client-1"));
        add(HAN, new KeyAdded("did:web:han.example#1", ec(), day("2023-07-04")));
        add(HAN, new KeyRetired("k1", KeyRetired.Cause.ROTATED, day("2024-07-04")));
        add(HAN, new KeyRetired("k2", KeyRetired.Cause.COMPROMISED, day("2024-07-04")));
        add(
                HAN,
                new ParticipationOpened(
                        new Phase("pilot-2021"),
                        new Phase("first"),
                        day("2021-10-01"),
                        day("2027-05-01")));
        add(
                HAN,
                new ParticipationOpened(
                        new Phase("pilot-2021"), new Phase("first"), day("2021-10-01"), null));
        add(HAN, new ParticipationMoved(2, new Phase("experiment"), day("2025-05-01")));
        add(HAN, new ParticipationClosed(2, day("2026-01-01"), new ReasonGiven("merged")));
        add(HAN, new ParticipationClosed(2, day("2026-01-01"), null));
    }

    private void ofAProgramme() {
        var full =
                new Content(
                        new BothLanguages("Sales\tManager\n", "Sales manager"),
                        new Size(new BigDecimal("7.50"), Size.Unit.EC),
                        new Level(6, "6", Level.Basis.CONFIRMED),
                        new Field("0414"),
                        List.of("Leads a sales team", "Accounts for € and ½ of its results"),
                        "nl-NL",
                        "portfolio",
                        "blended",
                        day("2022-01-01"),
                        List.of(new ProgrammeNumber(HAN, 4), new ProgrammeNumber(HAN, 12_345)));
        var little =
                new Content(
                        new BothLanguages("Zorg", null),
                        new Size(new BigDecimal("240"), Size.Unit.HOURS),
                        new Level(4, null, Level.Basis.INDICATIVE),
                        null,
                        List.of("Cares for people at home"),
                        "nl",
                        null,
                        null,
                        day("2024-04-10"),
                        List.of());
        add(PROGRAMME, new ProgrammeRegistered(full));
        add(PROGRAMME, new ProgrammeRegistered(little));
        add(PROGRAMME, new ProgrammeRevised(2, full));
        add(PROGRAMME, new ProgrammeRevised(3, little));
        var outcome = RecognitionReported.Outcome.GRANTED;
        add(
                PROGRAMME,
                new RecognitionReported(
                        new InstitutionId(123_456), day("2024-09-01"), outcome, "5 EC", null));
        add(
                PROGRAMME,
                new RecognitionReported(
                        new InstitutionId(1),
                        day("2024-09-01"),
                        RecognitionReported.Outcome.DENIED,
                        "whole",
                        new ReasonGiven("content.differs")));
        var badge = new Identifier(Scheme.BADGE_CLASS, "https://badges.example/public/badges/a_-1");
        add(PROGRAMME, new NameLinked(badge, day("2023-07-04"), day("2025-07-04")));
        add(PROGRAMME, new NameLinked(new Identifier(Scheme.RIO_UNIT, "1001O2345"), null, null));
        add(PROGRAMME, new NameRemoved(4, day("2025-01-01")));
    }

    private void ofAnAccreditation() {
        var sizes =
                new Limits.SizeRange(
                        new Size(new BigDecimal("3"), Size.Unit.EC),
                        new Size(new BigDecimal("30"), Size.Unit.EC));
        var limits = new Limits(List.of(5, 6), List.of(new Field("04")), sizes, List.of("NL"));
        var full = decision(day("2025-04-01"), List.of(1, 2), limits, "AV-4223");
        var little = decision(null, List.of(1), Limits.NONE, null);
        confirmed(4, new AccreditationGranted(1, full));
        confirmed(4, new AccreditationGranted(1, little));
        confirmed(6, new AccreditationRenewed(1, full));
        confirmed(6, new AccreditationRenewed(1, little));
        add(PROGRAMME, new PutUnderConditions(step(WHY)));
        add(PROGRAMME, new ConditionsMet(step(null)));
        add(PROGRAMME, new Suspended(step(WHY)));
        add(PROGRAMME, new Resumed(step(null)));
        add(PROGRAMME, new Withdrawn(step(WHY), false));
        confirmed(8, new Withdrawn(new Step(1, day("2023-01-01"), day("2024-06-01"), WHY), true));
        add(PROGRAMME, new PutInTeachOut(step(WHY), day("2026-09-01")));
        add(PROGRAMME, new Ended(step(null)));
    }

    private void ofProposals() {
        events.add(
                new Event(
                        new EventId(PROGRAMME, events.size() + 1),
                        Instant.parse("2024-05-06T07:08:09.010Z"),
                        new Actor(Role.INSTITUTION, HAN),
                        new Proposed("accreditation-granted"),
                        null,
                        List.of(
                                new Commitment("subject", HASH),
                                new Commitment("content", HASH),
                                new Commitment("statements/E2/evidence", HASH))));
        add(PROGRAMME, new Returned(4, WHY));
        add(PROGRAMME, new Resubmitted(4));
        add(PROGRAMME, new Rejected(4, WHY));
    }

    private void ofMending() {
        confirmed(9, new Corrected(7, new Suspended(step(WHY)), new ReasonGiven("typing-error")));
        confirmed(9, new Annulled(7, new ReasonGiven("typing-error")));
        confirmed(9, new Erased(7, "reason/text", new ReasonGiven("privacy.request")));
    }

    private void add(RecordId record, Payload payload) {
        add(record, new Actor(Role.COORDINATOR, null), payload, null);
    }

    private void confirmed(int proposal, Payload payload) {
        add(PROGRAMME, new Actor(Role.INSTITUTION, HAN), payload, proposal);
    }

    private void add(RecordId record, Actor actor, Payload payload, @Nullable Integer proposal) {
        var at = Instant.parse("2024-05-06T07:08:09Z").plusMillis(events.size());
        var id = new EventId(record, events.size() + 1);
        events.add(new Event(id, at, actor, payload, proposal, List.of()));
    }

    private static Decision decision(
            @Nullable LocalDate until, List<Integer> versions, Limits limits, @Nullable String id) {
        return new Decision(
                "HO-2021",
                "Examencommissie",
                day("2023-03-01"),
                day("2023-04-01"),
                until,
                versions,
                limits,
                List.of(new Statement("Q1", true), new Statement("E2", false)),
                id);
    }

    private static Step step(@Nullable ReasonGiven reason) {
        return new Step(1, day("2024-06-01"), day("2024-05-06"), reason);
    }

    private static PublicKey ec() {
        return new PublicKey(
                Json.obj()
                        .with("kty", "EC")
                        .with("crv", "P-256")
                        .with("x", "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU")
                        .with("y", "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
