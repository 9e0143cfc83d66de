/// Histories and what follows from them: which events count at a record time, and what holds on a
/// day (valid time). The fold is here and nowhere else; what is stored of it (`RecordItem`) only
/// remembers it. Next: `Timeline` (record time), then `ProgrammeFacts` and `InstitutionFacts`
/// (valid time).
@NullMarked
package nl.waarmerk.register.history;

import org.jspecify.annotations.NullMarked;
