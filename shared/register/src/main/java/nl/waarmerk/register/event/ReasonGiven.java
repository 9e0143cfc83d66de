package nl.waarmerk.register.event;

import java.util.regex.Pattern;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// Why something was decided: the public code. Its text, if any, lies in the Dossier.
public record ReasonGiven(String code) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    public ReasonGiven {
        if (code.length() > 64 || !FORM.matcher(code).matches())
            throw new IllegalArgumentException(
                    "a reason code is lower-case words joined by '.' or '-', 64 characters at most");
    }

    public static ReasonGiven read(Reading in) {
        return in.value("code", ReasonGiven::new, "a reason code").get();
    }

    public Json.Obj json() {
        return Json.obj().with("code", code);
    }
}
