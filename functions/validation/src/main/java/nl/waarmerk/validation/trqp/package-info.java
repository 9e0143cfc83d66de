/// The register as a trust registry: TRQP v2 (Public Review 02), for software that knows no other
/// interface of ours. It asks what a verdict asks, of the same judge, and adds no rule. Next:
/// `TrqpRoutes`, then `TrqpNames` for whom and what a query means; `/trqp/openapi.json` describes
/// it.
@NullMarked
package nl.waarmerk.validation.trqp;

import org.jspecify.annotations.NullMarked;
