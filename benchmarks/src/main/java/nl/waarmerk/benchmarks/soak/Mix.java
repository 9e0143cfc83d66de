package nl.waarmerk.benchmarks.soak;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// How often each thing is done, of ten thousand. Writes are few: the register should not be much larger at the end.
record Mix(List<Share> shares) {
    record Share(int times, Act act) {}

    Mix {
        shares = List.copyOf(shares);
    }

    static Mix of(Reads reads, Writes writes, Posts posts, Overviews overviews) {
        var all = new ArrayList<Share>(List.of(
                new Share(2_000, reads::recordOnADay),
                new Share(3_600, reads::claim),
                new Share(600, reads::badge),
                new Share(200, reads::batch),
                new Share(200, writes::report),
                new Share(80, posts::post),
                new Share(80, posts::again),
                new Share(30, overviews::cases),
                new Share(20, overviews::figures),
                new Share(20, overviews::export),
                new Share(6, overviews::exportFile),
                new Share(2, overviews::publish)));
        all.addFirst(new Share(10_000 - all.stream().mapToInt(Share::times).sum(), reads::record));
        return new Mix(all);
    }

    Act any(RandomGenerator random) {
        int left = random.nextInt(10_000);
        for (var share : shares) {
            left -= share.times();
            if (left < 0) return share.act();
        }
        throw new IllegalStateException("the shares are ten thousand");
    }
}
