package nl.waarmerk.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A list's own address: path and parameters in one spelling, so that equal queries have equal
/// hashes and links.
record QueryAddress(String path, SortedMap<String, List<String>> parameters) {
    private static final String AFTER = "after";

    QueryAddress {
        parameters = Collections.unmodifiableSortedMap(new TreeMap<>(parameters));
    }

    /// Of everything but the place in the list.
    String hash() {
        var parts = new ArrayList<byte[]>();
        parts.add(path.getBytes(UTF_8));
        parameters.forEach((name, values) -> {
            if (name.equals(AFTER)) return;
            for (var value : values) {
                parts.add(name.getBytes(UTF_8));
                parts.add(value.getBytes(UTF_8));
            }
        });
        return HexFormat.of().formatHex(Sha256.ofParts(parts.toArray(byte[][]::new)));
    }

    QueryAddress after(String cursor) {
        var more = new TreeMap<>(parameters);
        more.put(AFTER, List.of(cursor));
        return new QueryAddress(path, more);
    }

    String text() {
        var pairs = new ArrayList<String>();
        parameters.forEach((name, values) -> {
            for (var value : values) pairs.add(encoded(name) + "=" + encoded(value));
        });
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
