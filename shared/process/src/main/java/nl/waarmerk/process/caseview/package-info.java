/// One case for the one who looks after it: each event with the time before it and the findings
/// that cite it, and what is expected next. Nothing is computed here that a figure would not say
/// alike. Next: `nl.waarmerk.process.course`.
@NullMarked
package nl.waarmerk.process.caseview;

import org.jspecify.annotations.NullMarked;
