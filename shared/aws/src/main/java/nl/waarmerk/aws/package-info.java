/// The services of AWS that need a call or two (a key, a queue, a file), over the SDK's own signer
/// and HTTP client: their modules of the SDK would each be among the largest parts of a function.
/// Nothing here knows what the calls are for. Next: whoever calls, such as
/// `nl.waarmerk.projection`.
@NullMarked
package nl.waarmerk.aws;

import org.jspecify.annotations.NullMarked;
