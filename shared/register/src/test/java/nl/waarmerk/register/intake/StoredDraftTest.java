package nl.waarmerk.register.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.waarmerk.register.event.ReasonGiven;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.programme.Level;
import nl.waarmerk.register.programme.Size;
import org.junit.jupiter.api.Test;

/// Drafts stay, so what is stored of them may be added to, never changed.
class StoredDraftTest {
    private static final InstitutionId HAN = new InstitutionId(6);
    private static final String ENTITY = "demo-accepted-00000000";
    private static final Draft DRAFT =
            new Draft(
                    DraftId.of(HAN, ENTITY),
                    new Offer(
                            ENTITY,
                            "Digital Advisor (demo)",
                            "Academie (demo)",
                            new Size(BigDecimal.valueOf(5), Size.Unit.EC),
                            new Level(6, null, Level.Basis.INDICATIVE)),
                    new Draft.Origin(ImportId.of(HAN, "text/csv", new byte[] {1}), 2),
                    new Fate.Waiting());

    @Test
    void a_draft_is_stored_like_this_for_ever() {
        assertThat(CanonicalJson.text(DRAFT.json()))
                .isEqualTo(
                        """
                        {"fate":{"state":"waiting"},"id":"D-0006-3dfc55cb85b8c1626984",\
                        "offer":{"entityId":"demo-accepted-00000000","issuer":"Academie (demo)",\
                        "level":{"basis":"indicative","eqf":6},"size":{"unit":"EC","value":5},\
                        "title":"Digital Advisor (demo)"},\
                        "origin":{"import":"R-0006-557c6c139bff08810b19","row":2}}\
                        """);
    }

    @Test
    void what_was_stored_is_read_back_whatever_became_of_it() {
        Stream.of(
                        new Fate.Waiting(),
                        new Fate.Accepted(new ProgrammeNumber(HAN, 3)),
                        new Fate.Rejected(new ReasonGiven("no-longer-offered")))
                .map(DRAFT::with)
                .forEach(draft -> assertThat(Draft.read(draft.json())).isEqualTo(draft));
    }

    @Test
    void numbers_are_read_as_they_are_written() {
        assertThat(DraftId.parse(DRAFT.id().text())).isEqualTo(DRAFT.id());
        var source = DRAFT.origin().source();
        assertThat(ImportId.parse(source.text())).isEqualTo(source);
        var coordinators = ImportId.of(null, "text/csv", new byte[] {1});
        assertThat(ImportId.parse(coordinators.text())).isEqualTo(coordinators);
        assertThatThrownBy(() -> DraftId.parse("D-6-3dfc55cb85b8c1626984"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DraftId.parse("D-0000-3dfc55cb85b8c1626984"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
