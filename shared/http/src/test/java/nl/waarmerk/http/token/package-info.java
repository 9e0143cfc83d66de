/// Tokens that hold and tokens that do not, signed by the JDK and fetched from a real key address.
@NullMarked
package nl.waarmerk.http.token;

import org.jspecify.annotations.NullMarked;
