/// Who asks: roles, and the caller as the edge has recognised them. Tokens are not read here; what
/// a role may do stands with each act (`nl.waarmerk.register.act`). Next:
/// `nl.waarmerk.register.act.Act`.
@NullMarked
package nl.waarmerk.register.access;

import org.jspecify.annotations.NullMarked;
