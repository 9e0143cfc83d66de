package nl.waarmerk.process.event;

import nl.waarmerk.register.json.Json;
import nl.waarmerk.register.json.Reading;

/// What the badge platform counted for one case up to a moment; each a total, not an increase.
/// `pending` were offered and are neither claimed, denied nor expired yet.
public record Counts(int awarded, int claimed, int pending, int denied, int expired, int revoked) {
    private static final int MOST = 10_000_000;

    public Counts {
        for (int count : new int[] {awarded, claimed, pending, denied, expired, revoked})
            if (count < 0 || count > MOST)
                throw new IllegalArgumentException("a count is 0 to " + MOST);
        if ((long) claimed + pending + denied + expired > awarded)
            throw new IllegalArgumentException(
                    "claimed, pending, denied and expired together are not more than awarded");
        if (revoked > awarded)
            throw new IllegalArgumentException("no more are revoked than were awarded");
    }

    public static Counts read(Reading in) {
        var awarded = in.integer("awarded");
        var claimed = in.integer("claimed");
        var pending = in.integer("pending");
        var denied = in.integer("denied");
        var expired = in.integer("expired");
        var revoked = in.integer("revoked");
        return new Counts(
                awarded.get(),
                claimed.get(),
                pending.get(),
                denied.get(),
                expired.get(),
                revoked.get());
    }

    public Json.Obj json() {
        return Json.obj()
                .with("awarded", awarded)
                .with("claimed", claimed)
                .with("pending", pending)
                .with("denied", denied)
                .with("expired", expired)
                .with("revoked", revoked);
    }
}
