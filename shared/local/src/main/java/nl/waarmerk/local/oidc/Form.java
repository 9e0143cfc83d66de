package nl.waarmerk.local.oidc;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// A form as token requests send it.
final class Form {
    private Form() {}

    static String value(String body, String name) {
        for (var pair : body.split("&", -1))
            if (pair.startsWith(name + "="))
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
        return "";
    }
}
