/// Quality frameworks as dated data (`frameworks.properties`) and their rules, computed or stated,
/// each citing its article. What a framework demands is data; how a rule is computed is one named
/// value of `ComputedRule`. Next: `Frameworks`, then `nl.waarmerk.register.decide.FrameworkCheck`.
@NullMarked
package nl.waarmerk.register.framework;

import org.jspecify.annotations.NullMarked;
