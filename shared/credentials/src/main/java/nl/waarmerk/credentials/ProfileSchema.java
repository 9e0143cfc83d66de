package nl.waarmerk.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.draft.Miss;
import nl.waarmerk.register.json.CanonicalJson;
import nl.waarmerk.register.json.Json;
import org.jspecify.annotations.Nullable;

/// One JSON schema of the profile. A miss tells what the schema asks, never what stands in the
/// document: that may be about a person.
record ProfileSchema(Json.Obj schema, Validator validator, URI address) {
    /// Fetches nothing. Several of these schemas bear one `$id` by mistake: each has a validator of
    /// its own.
    static ProfileSchema read(String file) {
        try (var in =
                Objects.requireNonNull(
                        ProfileSchema.class.getResourceAsStream("profile/" + file))) {
            var schema = (Json.Obj) StrictJson.trusted(new String(in.readAllBytes(), UTF_8));
            var validator =
                    new ValidatorFactory()
                            .withJsonNodeFactory(new SchemaNode.Factory())
                            .withDisabledSchemaValidation(true)
                            .createValidator();
            return new ProfileSchema(
                    schema, validator, validator.registerSchema(new SchemaNode(schema, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Miss> misses(Json document) {
        var errors = validator.validate(address, new SchemaNode(document, "")).getErrors();
        var choices =
                errors.stream()
                        .filter(error -> "oneOf".equals(error.getKeyword()))
                        .map(error -> error.getEvaluationPath() + "/")
                        .collect(Collectors.toSet());
        var misses = new ArrayList<Miss>();
        for (var error : errors)
            if (error.getKeyword() != null && !within(choices, error)) add(misses, error, document);
        return misses;
    }

    /// Why each form of a choice does not fit says less than the choice.
    private static boolean within(Set<String> choices, Error error) {
        return choices.stream().anyMatch(error.getEvaluationPath()::startsWith);
    }

    private void add(List<Miss> misses, Error error, Json document) {
        var keyword = error.getKeyword();
        var asked =
                at(schema, fragment(error.getSchemaLocation())) instanceof Json.Obj(var keywords)
                        ? keywords.get(keyword)
                        : null;
        var place = error.getInstanceLocation();
        if (!keyword.equals("required") || !(asked instanceof Json.Arr(var names))) {
            misses.add(new Miss.Profile(place, keyword, told(keyword, asked)));
            return;
        }
        var there =
                at(document, place) instanceof Json.Obj(var members) ? members.keySet() : Set.of();
        for (var name : names)
            if (name instanceof Json.Text(var member) && !there.contains(member))
                misses.add(new Miss.Profile(place + "/" + member, keyword, member));
    }

    /// A value as it stands in the schema; of a choice between required members, the members.
    private static String told(String keyword, @Nullable Json asked) {
        return switch (asked) {
            case Json.Arr(var forms) when keyword.equals("oneOf") ->
                    forms.stream()
                            .map(ProfileSchema::form)
                            .distinct()
                            .collect(Collectors.joining(" or "));
            case Json.Arr(var values) ->
                    values.stream().map(ProfileSchema::plain).collect(Collectors.joining(", "));
            case null -> keyword;
            default -> plain(asked);
        };
    }

    private static String form(Json form) {
        if (!(form instanceof Json.Obj object)) return "-";
        if (object.members().get("required") instanceof Json.Arr(var names)
                && object.members().size() == 1)
            return names.stream().map(ProfileSchema::plain).collect(Collectors.joining(", "));
        return object.text("type").or(() -> object.text("$ref")).orElse("-");
    }

    private static String plain(Json value) {
        return switch (value) {
            case Json.Text(var text) -> text;
            case Json.Obj _ -> "object";
            default -> CanonicalJson.ordered(value);
        };
    }

    private static String fragment(@Nullable String location) {
        return location == null ? "" : location.substring(location.indexOf('#') + 1);
    }

    private static @Nullable Json at(Json root, String pointer) {
        Json here = root;
        for (var step : pointer.split("/", -1)) {
            if (step.isEmpty()) continue;
            var name = step.replace("~1", "/").replace("~0", "~");
            here =
                    switch (here) {
                        case Json.Obj(var members) -> members.get(name);
                        case Json.Arr(var items)
                                when name.matches("\\d{1,9}")
                                        && Integer.parseInt(name) < items.size() ->
                                items.get(Integer.parseInt(name));
                        case null, default -> null;
                    };
        }
        return here;
    }
}
