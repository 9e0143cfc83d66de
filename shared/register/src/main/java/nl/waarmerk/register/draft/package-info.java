/// A credential before it is issued: what it still lacks, and until when it would be in order. The
/// accreditation is judged as for an issued one, and here the framework's computed rules; what a
/// format lacks is found where it is read, in `nl.waarmerk.credentials`. Next: `ReadinessJudge`.
@NullMarked
package nl.waarmerk.register.draft;

import org.jspecify.annotations.NullMarked;
