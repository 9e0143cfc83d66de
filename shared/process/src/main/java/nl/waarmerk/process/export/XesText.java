package nl.waarmerk.process.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.time.Instant;
import java.util.UUID;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.waarmerk.register.event.EventJson;
import org.jspecify.annotations.Nullable;

/// The elements of XES, one on a line: some readers go by lines. No namespace is declared, since
/// the schema has none.
final class XesText {
    private final XMLStreamWriter xml;

    XesText(OutputStream out) throws XMLStreamException {
        // A writer, not a stream: the JDK's own encoder for streams is the slower one.
        var text = new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16);
        xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        line();
    }

    void open(String element, String... attributes) throws XMLStreamException {
        xml.writeStartElement(element);
        attributes(attributes);
        line();
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
        line();
    }

    /// Ends the log and passes everything on.
    void end() throws XMLStreamException {
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
        xml.flush();
    }

    /// Its address ends with its prefix, as those of all standard extensions do.
    void extension(String name, String prefix) throws XMLStreamException {
        var address = "http://www.xes-standard.org/" + prefix + ".xesext";
        empty("extension", "name", name, "prefix", prefix, "uri", address);
    }

    /// `keys` of attributes that every event has, with spaces between.
    void classifier(String name, String keys) throws XMLStreamException {
        empty("classifier", "name", name, "scope", "event", "keys", keys);
    }

    /// An absent value is not written.
    void string(String key, @Nullable String value) throws XMLStreamException {
        if (value != null) empty("string", "key", key, "value", legal(value));
    }

    void date(String key, Instant value) throws XMLStreamException {
        empty("date", "key", key, "value", EventJson.instant(value));
    }

    void id(String key, UUID value) throws XMLStreamException {
        empty("id", "key", key, "value", value.toString());
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        attributes(attributes);
        line();
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2)
            xml.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /// What XML cannot hold, or would read back as a space, becomes U+FFFD.
    private static String legal(String text) {
        if (text.chars().allMatch(c -> ' ' <= c && c < 0xD800)) return text;
        var legal = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c < ' ' || surrogate(c) || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }

    private static boolean surrogate(int codePoint) {
        return 0xD800 <= codePoint && codePoint <= 0xDFFF;
    }
}
