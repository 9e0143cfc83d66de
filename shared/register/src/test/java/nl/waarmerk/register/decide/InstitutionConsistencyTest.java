package nl.waarmerk.register.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.waarmerk.register.Past;
import nl.waarmerk.register.event.InstitutionRegistered;
import nl.waarmerk.register.event.KeyAdded;
import nl.waarmerk.register.event.KeyRetired;
import nl.waarmerk.register.event.NameLinked;
import nl.waarmerk.register.event.NameRemoved;
import nl.waarmerk.register.event.ParticipationClosed;
import nl.waarmerk.register.event.ParticipationMoved;
import nl.waarmerk.register.event.ParticipationOpened;
import nl.waarmerk.register.event.Payload;
import nl.waarmerk.register.history.InstitutionFacts;
import nl.waarmerk.register.history.Timeline;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Phase;
import nl.waarmerk.register.institution.PublicKey;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the past of an institution cannot be. Event 1 registers it; the others are as they are
/// written here.
class InstitutionConsistencyTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    opened a 2023 2024, opened a 2024            | fits
                    opened a 2024, opened a 2023 2024            | fits
                    opened a 2023, opened b 2023                 | fits
                    opened a 2023, opened a 2024                 | 3: the institution takes part in a in that period already
                    opened a 2024, opened a 2023                 | 3: the institution takes part in a in that period already
                    opened a 2023 2025, opened a 2024 2026       | 3: the institution takes part in a in that period already
                    closed 2 2024                                | 2: the institution has no participation 2
                    moved 9 2024                                 | 2: the institution has no participation 9
                    opened a 2023, closed 2 2024, closed 2 2024  | 4: participation 2 is closed already
                    key k 2023, key l 2023                       | fits
                    key k 2023, key k 2024                       | 3: the institution has a key 'k' already
                    retired k 2023                               | 2: the institution has no key 'k'
                    key k 2023, retired l 2024                   | 3: the institution has no key 'l'
                    key k 2023, retired k 2023                   | fits
                    key k 2023, retired k 2022                   | 3: the key is held only from 2023-01-01
                    key k 2023, retired k 2024, retired k 2025   | 4: the key was retired already
                    """)
    void an_institution_is_in_one_pilot_at_a_time_and_has_each_key_once(
            String past, String objection) {
        assertThat(told(past)).isEqualTo(objection);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name n, removed 2 2024                         | fits
                    removed 2 2024                                 | 2: there is no link 2 to remove
                    name n 2023, removed 1 2024                    | 3: there is no link 1 to remove
                    name n 2023, removed 2 2024                    | fits
                    name n 2023, removed 2 2023                    | 3: link 2 does not hold on 2023-01-01
                    name n 2023 2025, removed 2 2024               | fits
                    name n 2023 2025, removed 2 2025               | 3: link 2 does not hold on 2025-01-01
                    name n 2023, removed 2 2024, removed 2 2025    | 4: link 2 was removed already
                    name n 2023 2024, name n 2024                  | fits
                    name n 2023, name m 2023                       | fits
                    name n 2023, removed 2 2024, name n 2024       | fits
                    name n 2023, name n 2024                       | 3: the record holds the name did did:web:n already (link 2)
                    name n 2024, name n 2023                       | 3: the record holds the name did did:web:n already (link 2)
                    name m, name n 2023, name l, name n            | 5: the record holds the name did did:web:n already (link 3)
                    """)
    void a_name_is_held_once_and_a_link_is_removed_while_it_holds(String past, String objection) {
        assertThat(told(past)).isEqualTo(objection);
    }

    private static String told(String past) {
        var events = new ArrayList<Payload>();
        events.add(new InstitutionRegistered(new BothLanguages("HAN", null), Sector.HBO));
        for (var said : past.split(", ", -1)) events.add(event(List.of(said.split(" ", -1))));
        var known = Timeline.of(Past.of(Past.OWNER, events.toArray(Payload[]::new))).known(null);
        return InstitutionConsistency.check(new InstitutionFacts(Past.OWNER, known))
                .or(() -> NameConsistency.check(known))
                .map(objection -> objection.segment().source() + ": " + objection.detail())
                .orElse("fits");
    }

    private static Payload event(List<String> said) {
        var what = said.get(1);
        var from = said.size() > 2 ? LocalDate.parse(said.get(2) + "-01-01") : null;
        var until = said.size() > 3 ? LocalDate.parse(said.get(3) + "-01-01") : null;
        if (said.getFirst().equals("name"))
            return new NameLinked(new Identifier(Scheme.DID, "did:web:" + what), from, until);
        if (from == null) throw new AssertionError("from when? " + said);
        return switch (said.getFirst()) {
            case "opened" ->
                    new ParticipationOpened(new Phase(what), new Phase("first"), from, until);
            case "closed" -> new ParticipationClosed(Integer.parseInt(what), from, null);
            case "moved" ->
                    new ParticipationMoved(Integer.parseInt(what), new Phase("second"), from);
            case "key" -> new KeyAdded(what, key(), from);
            case "retired" -> new KeyRetired(what, KeyRetired.Cause.ROTATED, from);
            case "removed" -> new NameRemoved(Integer.parseInt(what), from);
            default -> throw new AssertionError("no event: " + said);
        };
    }

    private static PublicKey key() {
        return new PublicKey(
                Json.obj()
                        .with("kty", "OKP")
                        .with("crv", "Ed25519")
                        .with("x", "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"));
    }
}
