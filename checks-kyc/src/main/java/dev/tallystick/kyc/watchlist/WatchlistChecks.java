package dev.tallystick.kyc.watchlist;

import com.google.common.collect.ImmutableList;
import dev.tallystick.check.Check;
import java.util.List;

/** The checks of this package. */
public final class WatchlistChecks {

    private WatchlistChecks() {}

    /**
     * Returns the checks.
     *
     * @param watchlist where persons are looked up
     * @return the checks, ordered by id
     */
    public static List<Check> all(Watchlist watchlist) {
        return ImmutableList.of(new WatchlistCheck(watchlist));
    }
}
