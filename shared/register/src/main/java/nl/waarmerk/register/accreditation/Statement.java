package nl.waarmerk.register.accreditation;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// A judgement on one stated rule of the framework. Where the evidence is, the Dossier keeps.
public record Statement(String rule, boolean met) {
    public static Statement read(Reading in) {
        var rule = in.text("rule", 20);
        var met = in.bool("met");
        return new Statement(rule.get(), met.get());
    }

    public Json.Obj json() {
        return Json.obj().with("rule", rule).with("met", met);
    }
}
