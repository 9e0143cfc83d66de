package nl.waarmerk.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.waarmerk.register.json.Fault;
import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Malformed;

/// Builds one tree from one text, gathering faults for as long as the text still is JSON.
final class TreeReader {
    private static final int MOST_FAULTS = 100;

    /// Jackson's own limits tell no pointer, and its tables of names outlive the document: off.
    private static final JsonFactory JACKSON =
            new JsonFactoryBuilder()
                    .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
                    .configure(JsonFactory.Feature.INTERN_FIELD_NAMES, false)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(Integer.MAX_VALUE)
                                    .maxStringLength(Integer.MAX_VALUE)
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final Limits limits;
    private final List<Fault> faults = new ArrayList<>();

    TreeReader(Limits limits) {
        this.limits = limits;
    }

    Json read(String text) {
        try (var parser = JACKSON.createParser(text)) {
            var first = parser.nextToken();
            if (first == null) throw stopped("", "json.syntax", "there is no JSON here");
            var value = value(parser, first, 1);
            if (parser.nextToken() != null)
                throw stopped("", "json.syntax", "one JSON value is expected; more follows it");
            if (!faults.isEmpty()) throw new Malformed(faults);
            return value;
        } catch (JsonProcessingException e) {
            throw stopped("", "json.syntax", explained(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Json value(JsonParser parser, JsonToken token, int depth) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser, depth);
            case START_ARRAY -> list(parser, depth);
            case VALUE_STRING -> new Json.Text(text(parser.getText(), parser));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getText(), parser);
            case VALUE_TRUE -> new Json.Bool(true);
            case VALUE_FALSE -> new Json.Bool(false);
            case VALUE_NULL -> new Json.Null();
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no JSON value begins with " + token);
        };
    }

    private Json object(JsonParser parser, int depth) throws IOException {
        refuseTooDeep(parser, depth);
        var members = LinkedHashMap.<String, Json>newLinkedHashMap(3);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var name = text(parser.currentName(), parser);
            var value = value(parser, parser.nextToken(), depth + 1);
            if (members.putIfAbsent(name, value) != null)
                fault(
                        pointer(parser),
                        "json.duplicate-member",
                        "this member is given more than once");
        }
        return new Json.Obj(members);
    }

    private Json list(JsonParser parser, int depth) throws IOException {
        refuseTooDeep(parser, depth);
        var items = new ArrayList<Json>();
        for (var token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) items.add(value(parser, token, depth + 1));
        return new Json.Arr(items);
    }

    private String text(String text, JsonParser parser) {
        if (text.length() > limits.text() && !limits.longText().allowed(pointer(parser), text))
            fault(
                    pointer(parser),
                    "json.string-too-long",
                    "at most " + limits.text() + " characters");
        // An escape can write half of a pair, which has no UTF-8: nobody could hash or sign it.
        if (hasLoneSurrogate(text))
            fault(pointer(parser), "json.lone-surrogate", "half of a surrogate pair stands alone");
        return text;
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (0xD800 <= c && c <= 0xDFFF) return true;
        }
        return false;
    }

    private Json number(String digits, JsonParser parser) {
        try {
            return new Json.Num(Numbers.read(digits, limits.digits()));
        } catch (Numbers.Refused refused) {
            fault(pointer(parser), refused.code(), refused.detail());
            return new Json.Null();
        }
    }

    private void refuseTooDeep(JsonParser parser, int depth) {
        if (depth > limits.depth())
            throw stopped(
                    pointer(parser),
                    "json.too-deep",
                    "at most " + limits.depth() + " objects and lists within each other");
    }

    /// Written only when there is something to tell of the place.
    private static String pointer(JsonParser parser) {
        return parser.getParsingContext().pathAsPointer().toString();
    }

    private static String explained(JsonProcessingException e) {
        var at = e.getLocation();
        var place =
                at == null ? "" : "line " + at.getLineNr() + ", column " + at.getColumnNr() + ": ";
        return place + e.getOriginalMessage().replaceAll("\\[Source: [^;]*; ", "[");
    }

    /// A document that is wrong in very many places is not told all of them.
    private void fault(String pointer, String code, String detail) {
        faults.add(new Fault(pointer, code, detail));
        if (faults.size() == MOST_FAULTS) throw new Malformed(faults);
    }

    private Malformed stopped(String pointer, String code, String detail) {
        faults.add(new Fault(pointer, code, detail));
        return new Malformed(faults);
    }
}
