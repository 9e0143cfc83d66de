/// JSON as values: the tree, its canonical text (RFC 8785) and a cursor that reads it and gathers
/// every fault. Text is not parsed here (that is `shared/json`), and nothing here knows the
/// register. Next: `nl.waarmerk.register.event`, which writes events with it for ever.
@NullMarked
package nl.waarmerk.register.json;

import org.jspecify.annotations.NullMarked;
