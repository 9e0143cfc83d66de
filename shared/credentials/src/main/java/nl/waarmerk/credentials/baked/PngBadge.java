package nl.waarmerk.credentials.baked;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// A PNG with a badge in an `iTXt` chunk (Open Badges 2.0 baking; 3.0, 5.3.1): keyword, two bytes
/// of compression, language, translated keyword, text.
public final class PngBadge {
    private static final byte[] BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> KEYWORDS = Set.of("openbadges", "openbadgecredential");
    private static final int MOST_TEXT = 512 * 1024;

    private PngBadge() {}

    /// The one credential in it; [Malformed] when there is none, or more than one.
    public static String in(byte[] png) {
        if (png.length < BEGINS.length || !Arrays.equals(BEGINS, Arrays.copyOf(png, BEGINS.length)))
            throw Baked.refused("a PNG picture");
        var texts = new ArrayList<String>();
        var in = ByteBuffer.wrap(png).position(BEGINS.length);
        while (in.remaining() >= 12) {
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 8) throw Baked.refused("whole chunks");
            var chunk = new byte[length + 4]; // its name, then its data
            in.get(chunk);
            if (in.getInt() != checksum(chunk)) throw Baked.refused("chunks as they were written");
            var name = new String(chunk, 0, 4, StandardCharsets.US_ASCII);
            if (name.equals("iTXt")) text(Arrays.copyOfRange(chunk, 4, chunk.length), texts);
        }
        return Baked.only(texts);
    }

    private static void text(byte[] data, List<String> texts) {
        int keyword = end(data, 0);
        if (!KEYWORDS.contains(new String(data, 0, keyword, StandardCharsets.ISO_8859_1))) return;
        if (keyword + 3 > data.length) throw Baked.refused("a whole iTXt chunk");
        boolean compressed = data[keyword + 1] == 1;
        int language = end(data, keyword + 3);
        int translated = end(data, language + 1);
        var text = Arrays.copyOfRange(data, Math.min(translated + 1, data.length), data.length);
        texts.add(new String(compressed ? inflated(text) : text, StandardCharsets.UTF_8).strip());
    }

    private static int end(byte[] data, int from) {
        for (int i = from; i < data.length; i++) if (data[i] == 0) return i;
        throw Baked.refused("a whole iTXt chunk");
    }

    /// What unfolds beyond any credential is not unfolded.
    private static byte[] inflated(byte[] deflated) {
        var out = new byte[MOST_TEXT];
        try (var inflater = new Inflater()) {
            inflater.setInput(deflated);
            int length = inflater.inflate(out);
            if (!inflater.finished()) throw Baked.refused("a text of at most 512 KB");
            return Arrays.copyOf(out, length);
        } catch (DataFormatException e) {
            throw Baked.refused("a text that can be inflated");
        }
    }

    private static int checksum(byte[] chunk) {
        var crc = new CRC32();
        crc.update(chunk);
        return (int) crc.getValue();
    }
}
