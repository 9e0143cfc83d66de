/// The edge that every function shares: problem details, API version, paging, idempotency, tokens
/// and roles. No route and no rule of the domain may live here. Go to the functions for the routes.
@NullMarked
package nl.waarmerk.http;

import org.jspecify.annotations.NullMarked;
