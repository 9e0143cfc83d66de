package nl.waarmerk.credentials.baked;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// An SVG with a badge in `openbadges:assertion` (2.0) or `openbadges:credential` (3.0, 5.3.2): the
/// signed text in `verify`, or JSON as its content.
public final class SvgBadge {
    private static final Set<String> NAMESPACES =
            Set.of("http://openbadges.org", "https://purl.imsglobal.org/ob/v3p0");
    private static final Set<String> NAMES = Set.of("assertion", "credential");

    /// No document type, so no entities; nothing outside is ever opened.
    private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

    static {
        XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XML.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    private SvgBadge() {}

    /// The one credential in it; [Malformed] when there is none, or more than one.
    public static String in(byte[] svg) {
        try {
            var in = XML.createXMLStreamReader(new StringReader(decoded(svg)));
            var texts = new ArrayList<String>();
            while (in.hasNext())
                if (in.next() == XMLStreamReader.START_ELEMENT && holdsBadge(in))
                    texts.add(text(in));
            return Baked.only(texts);
        } catch (XMLStreamException e) {
            throw Baked.refused("an SVG picture without a document type");
        }
    }

    private static String decoded(byte[] svg) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(svg)).toString();
        } catch (CharacterCodingException e) {
            throw Baked.refused("an SVG picture in UTF-8");
        }
    }

    private static boolean holdsBadge(XMLStreamReader in) {
        var namespace = in.getNamespaceURI();
        return namespace != null
                && NAMESPACES.contains(namespace)
                && NAMES.contains(in.getLocalName());
    }

    /// Open Badges 2.0 gives the address in `verify` as well as the whole assertion inside.
    private static String text(XMLStreamReader in) throws XMLStreamException {
        var verify = in.getAttributeValue(null, "verify");
        var content = in.getElementText().strip();
        return content.isEmpty() && verify != null ? verify.strip() : content;
    }
}
