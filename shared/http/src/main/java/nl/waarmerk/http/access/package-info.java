/// Who may call which route: declared on the route, checked when a function starts and again for
/// each request. Tokens are not read here, and whose record something is belongs to the act itself.
/// Next: `nl.waarmerk.http.token`, which decides whether a token holds.
@NullMarked
package nl.waarmerk.http.access;

import org.jspecify.annotations.NullMarked;
