/// The Lambda of the process: events in, and what a coordinator or an institution asks about them.
/// What is asked is read here and what they may see is decided here; figures are computed in
/// `nl.waarmerk.process`. Next: `CaseBook`, then the routes.
@NullMarked
package nl.waarmerk.process.routes;

import org.jspecify.annotations.NullMarked;
