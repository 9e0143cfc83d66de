package nl.waarmerk.testing.histories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.waarmerk.register.identity.Identifier;
import nl.waarmerk.register.institution.BothLanguages;
import nl.waarmerk.register.institution.Sector;
import nl.waarmerk.register.programme.Content;
import org.jspecify.annotations.Nullable;

/// What a record answers for one day at one record time. Two folds agree when their answers are
/// equal.
public sealed interface Answer {
    /// What it says, a line each: a difference shows only those that differ.
    List<String> lines();

    record OfProgramme(
            boolean accredited,
            List<String> reasons,
            Map<Integer, Standing> accreditations,
            @Nullable Integer version,
            @Nullable Content content,
            Set<Named> names,
            Set<Because> recognitions)
            implements Answer {
        @Override
        public List<String> lines() {
            var lines = new ArrayList<String>();
            lines.add(accredited ? "accredited" : "not accredited: " + reasons);
            accreditations.forEach((n, standing) -> lines.add("A" + n + " " + standing));
            lines.add("version " + version + " " + content);
            names.forEach(name -> lines.add(name.toString()));
            lines.add("recognitions " + recognitions);
            return lines;
        }
    }

    record OfInstitution(
            @Nullable BothLanguages name,
            @Nullable Sector sector,
            Set<TakingPart> participations,
            Set<Named> names,
            Set<Key> keys)
            implements Answer {
        @Override
        public List<String> lines() {
            var lines = new ArrayList<String>();
            lines.add(name + ", " + sector);
            participations.forEach(part -> lines.add(part.toString()));
            names.forEach(name -> lines.add(name.toString()));
            keys.forEach(key -> lines.add(key.toString()));
            return lines;
        }
    }

    /// The event in whose place a content stands, and the event that says it.
    record Because(int place, int source) {
        @Override
        public String toString() {
            return place == source ? "event " + place : "event " + place + " by " + source;
        }
    }

    /// `decision`: the grant or renewal that holds. `withdrawnSince`: by which day a withdrawal
    /// takes effect within a week after.
    record Standing(
            String word,
            @Nullable Because decision,
            boolean underConditions,
            boolean teachOut,
            Map<String, Because> against,
            @Nullable String withdrawnSince) {}

    record Named(Identifier name, int link) {}

    record TakingPart(int number, String pilot, String phase) {}

    record Key(String kid, String from, @Nullable String retired) {}
}
