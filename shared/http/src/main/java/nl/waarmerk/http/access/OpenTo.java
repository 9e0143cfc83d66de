package nl.waarmerk.http.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.waarmerk.register.access.Role;

/// Who may call this route: a token with one of these roles. A route without a declaration does not
/// start.
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OpenTo {
    Role[] value();
}
