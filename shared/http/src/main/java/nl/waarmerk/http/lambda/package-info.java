/// The same edge behind the API gateway: events made fit, failures answered, the first request run
/// before the snapshot. No route and no rule lives here; a function's handler extends
/// `WaarmerkHandler` and gives its priming request. Next: the handlers in `functions/*`.
@NullMarked
package nl.waarmerk.http.lambda;

import org.jspecify.annotations.NullMarked;
