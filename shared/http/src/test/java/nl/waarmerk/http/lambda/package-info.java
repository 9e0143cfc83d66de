/// What only the gateway's events can do to the edge.
@NullMarked
package nl.waarmerk.http.lambda;

import org.jspecify.annotations.NullMarked;
