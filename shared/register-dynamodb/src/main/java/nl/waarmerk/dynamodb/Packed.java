package nl.waarmerk.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A text that may be long: as it is while people can read it in a console, deflated when it would
/// near the 400 KB that an item may have. Repetitive JSON shrinks to a fifth or less, so that no
/// record is ever too long to be written.
record Packed(String attribute) {
    private static final int LONGEST_AS_IT_IS = 64 * 1024;

    void put(Map<String, AttributeValue> item, String text) {
        var bytes = text.getBytes(UTF_8);
        if (bytes.length <= LONGEST_AS_IT_IS) item.put(attribute, Items.s(text));
        else item.put(attribute, Items.b(deflated(bytes)));
    }

    String get(Map<String, AttributeValue> item) {
        var value = item.get(attribute);
        return value != null && value.type() == AttributeValue.Type.B
                ? new String(inflated(value.b().asByteArrayUnsafe()), UTF_8)
                : Items.text(item, attribute);
    }

    private static byte[] deflated(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(out)) {
            deflating.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] inflated(byte[] bytes) {
        try (var inflating = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return inflating.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
