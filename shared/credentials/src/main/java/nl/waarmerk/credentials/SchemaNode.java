package nl.waarmerk.credentials;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.waarmerk.json.StrictJson;
import nl.waarmerk.register.json.Json;

/// Our JSON as the schema validator sees it: what was read strictly is not read a second time by
/// another parser.
record SchemaNode(Json json, String pointer) implements JsonNode {
    static final class Factory implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof SchemaNode same ? same : new SchemaNode((Json) node, "");
        }

        @Override
        public JsonNode create(String text) {
            return new SchemaNode(StrictJson.trusted(text), "");
        }
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return switch (json) {
            case Json.Null _ -> SimpleType.NULL;
            case Json.Bool _ -> SimpleType.BOOLEAN;
            case Json.Text _ -> SimpleType.STRING;
            case Json.Num(var n) -> whole(n) ? SimpleType.INTEGER : SimpleType.NUMBER;
            case Json.Arr _ -> SimpleType.ARRAY;
            case Json.Obj _ -> SimpleType.OBJECT;
        };
    }

    @Override
    public boolean asBoolean() {
        return ((Json.Bool) json).value();
    }

    @Override
    public String asString() {
        return ((Json.Text) json).value();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigInteger();
    }

    @Override
    public BigDecimal asNumber() {
        return ((Json.Num) json).value();
    }

    @Override
    public List<JsonNode> asArray() {
        var items = ((Json.Arr) json).items();
        return IntStream.range(0, items.size())
                .<JsonNode>mapToObj(i -> new SchemaNode(items.get(i), pointer + "/" + i))
                .toList();
    }

    @Override
    public Map<String, JsonNode> asObject() {
        var members = new LinkedHashMap<String, JsonNode>();
        ((Json.Obj) json)
                .members()
                .forEach((name, value) ->
                        members.put(
                                name,
                                new SchemaNode(
                                        value, pointer + "/" + JsonNode.encodeJsonPointer(name))));
        return members;
    }

    private static boolean whole(BigDecimal number) {
        return number.signum() == 0 || number.stripTrailingZeros().scale() <= 0;
    }
}
