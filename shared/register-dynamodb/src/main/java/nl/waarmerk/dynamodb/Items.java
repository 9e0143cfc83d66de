package nl.waarmerk.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Attribute values in and out. What is missing or of another type in an item of ours is a bug, and
/// says where.
final class Items {
    private Items() {}

    static AttributeValue s(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue n(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }

    static AttributeValue b(byte[] bytes) {
        return AttributeValue.fromB(SdkBytes.fromByteArray(bytes));
    }

    /// Instants are kept in milliseconds since 1970: the register knows no smaller ones.
    static AttributeValue at(Instant moment) {
        return n(moment.toEpochMilli());
    }

    static AttributeValue list(List<String> texts) {
        return AttributeValue.fromL(texts.stream().map(AttributeValue::fromS).toList());
    }

    static String text(Map<String, AttributeValue> item, String name) {
        return of(item, name, AttributeValue.Type.S).s();
    }

    static long number(Map<String, AttributeValue> item, String name) {
        return Long.parseLong(of(item, name, AttributeValue.Type.N).n());
    }

    static int integer(Map<String, AttributeValue> item, String name) {
        return Math.toIntExact(number(item, name));
    }

    static byte[] bytes(Map<String, AttributeValue> item, String name) {
        return of(item, name, AttributeValue.Type.B).b().asByteArray();
    }

    static Instant moment(Map<String, AttributeValue> item, String name) {
        return Instant.ofEpochMilli(number(item, name));
    }

    static List<String> texts(Map<String, AttributeValue> item, String name) {
        return of(item, name, AttributeValue.Type.L).l().stream().map(AttributeValue::s).toList();
    }

    private static AttributeValue of(
            Map<String, AttributeValue> item, String name, AttributeValue.Type type) {
        var value = item.get(name);
        if (value == null || value.type() != type)
            throw new IllegalStateException(
                    "the stored item %s has no %s of type %s"
                            .formatted(item.get("pk"), name, type));
        return value;
    }
}
