/// The edge as both of its hosts show it: one contract, run behind Netty and behind the gateway's
/// events.
@NullMarked
package nl.waarmerk.http;

import org.jspecify.annotations.NullMarked;
