package nl.waarmerk.register.store;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// 32 random bytes, kept beside the private part that they hide and erased with it.
public record Salt(String hex) {
    private static final int BYTES = 32;

    public Salt {
        if (HexFormat.of().parseHex(hex).length != BYTES)
            throw new IllegalArgumentException("a salt has 32 bytes");
    }

    public static Salt random(RandomGenerator random) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Salt(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
