package nl.waarmerk.register.identity;

/// ROR's two check digits: ISO 7064 mod 97-10 over the seven Crockford base-32 characters before
/// them.
final class RorChecksum {
    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";

    private RorChecksum() {}

    static boolean holds(String address) {
        var id = address.substring(address.lastIndexOf('/') + 1);
        long number = 0;
        for (char c : id.substring(0, 7).toCharArray()) {
            int digit = ALPHABET.indexOf(c);
            if (digit < 0) return false;
            number = number * 32 + digit;
        }
        return Integer.parseInt(id.substring(7)) == 98 - (number * 100) % 97;
    }
}
