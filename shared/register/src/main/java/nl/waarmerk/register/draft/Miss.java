package nl.waarmerk.register.draft;

import nl.waarmerk.register.framework.ComputedRule;
import nl.waarmerk.register.verdict.Reason;
import nl.waarmerk.register.verdict.ReasonCode;
import org.jspecify.annotations.Nullable;

/// One thing that a draft lacks, and the place where it is looked for.
public sealed interface Miss {
    Reason reason();

    record Element(EuElement element, String pointer) implements Miss {
        @Override
        public Reason reason() {
            return Reason.at(ReasonCode.ELEMENT_MISSING, pointer);
        }
    }

    /// `found`: the size, where the rule is about it, as the draft states it at `pointer` or as the
    /// register has it.
    record Rule(ComputedRule rule, @Nullable String pointer, @Nullable String found)
            implements Miss {
        @Override
        public Reason reason() {
            return new Reason(ReasonCode.RULE_NOT_MET, pointer, rule.article(), found);
        }
    }

    /// No framework for the institution's sector is in use on that day.
    record NoFramework(String sector) implements Miss {
        @Override
        public Reason reason() {
            return new Reason(ReasonCode.RULE_NOT_MET, null, null, sector);
        }
    }

    /// `keyword`: what of the profile's schema does not hold; `expected`: what it asks there.
    record Profile(String pointer, String keyword, String expected) implements Miss {
        @Override
        public Reason reason() {
            return new Reason(ReasonCode.PROFILE_NOT_MET, pointer, expected, null);
        }
    }
}
