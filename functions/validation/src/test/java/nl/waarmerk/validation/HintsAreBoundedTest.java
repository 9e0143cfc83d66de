package nl.waarmerk.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.waarmerk.register.history.RecordItem;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.identity.InstitutionId;
import nl.waarmerk.register.identity.ProgrammeNumber;
import nl.waarmerk.register.identity.RecordId;
import nl.waarmerk.register.identity.Scheme;
import nl.waarmerk.register.store.Head;
import nl.waarmerk.register.store.RegisterReads;
import nl.waarmerk.register.view.Asking;
import nl.waarmerk.register.view.ViewLoader;
import org.junit.jupiter.api.Test;

/// A function that lives for hours sees many names: it remembers the last twenty thousand.
class HintsAreBoundedTest {
    private static final int MOST = 20_000;

    private final CountedReads reads = new CountedReads(new EveryNameIsKnown());
    private final ViewLoader loader = new ViewLoader(reads);

    @Test
    void the_name_that_was_asked_for_longest_ago_is_forgotten() {
        ask(0, MOST);
        assertThat(reads.read()).containsExactly("names", "records");
        ask(0, 1);
        assertThat(reads.read()).containsExactly("records");
        ask(MOST, MOST + 1);
        assertThat(reads.read()).containsExactly("names", "records");
        ask(0, 1);
        assertThat(reads.read()).as("asked for just now").containsExactly("records");
        ask(1, 2);
        assertThat(reads.read()).as("the eldest").containsExactly("names", "records");
    }

    private void ask(int from, int until) {
        var asked =
                IntStream.range(from, until)
                        .mapToObj(i -> new Identifier(Scheme.PROGRAMME_CODE, "code " + i))
                        .map(name -> new Asking(Set.of(name), Set.of(), null))
                        .toList();
        loader.load(asked, null);
    }

    /// Every name points to one programme, of which nothing is stored.
    private static final class EveryNameIsKnown implements RegisterReads {
        @Override
        public Head head() {
            return Head.EMPTY;
        }

        @Override
        public Map<RecordId, RecordItem> records(Collection<? extends RecordId> ids) {
            return Map.of();
        }

        @Override
        public Map<Identifier, List<RecordId>> candidates(Collection<Identifier> names) {
            var found = new LinkedHashMap<Identifier, List<RecordId>>();
            for (var name : names)
                found.put(name, List.of(new ProgrammeNumber(new InstitutionId(1), 1)));
            return found;
        }
    }
}
