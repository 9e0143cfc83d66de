package nl.waarmerk.json;

/// How large a document may be, and each thing in it: what is unlimited can stop the register.
///
/// @param bytes of the whole document
/// @param depth of objects and lists within each other; the outermost one counts as 1
/// @param text characters (UTF-16 units) of one text or member name
/// @param digits of one number, those of its exponent included
/// @param longText says which longer texts are allowed after all
public record Limits(int bytes, int depth, int text, int digits, LongText longText) {
    public static final Limits COMMAND = new Limits(512 * 1024, 32, 64 * 1024, 40, LongText.NONE);

    /// Nothing that the store wrote is refused for its size.
    static final Limits NONE =
            new Limits(Integer.MAX_VALUE, 512, Integer.MAX_VALUE, Integer.MAX_VALUE, LongText.NONE);

    /// Asked only about a text that is over the limit (a JWS member, a `data:` image).
    @FunctionalInterface
    public interface LongText {
        LongText NONE = (pointer, text) -> false;

        boolean allowed(String pointer, String text);
    }

    public Limits withBytes(int most) {
        return new Limits(most, depth, text, digits, longText);
    }

    public Limits allowing(LongText exempt) {
        return new Limits(bytes, depth, text, digits, exempt);
    }
}
