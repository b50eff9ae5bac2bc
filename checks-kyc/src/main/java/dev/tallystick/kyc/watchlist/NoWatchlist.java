package dev.tallystick.kyc.watchlist;

import dev.tallystick.name.StructuredName;
import java.util.List;

enum NoWatchlist implements Watchlist {
    INSTANCE;

    @Override
    public List<WatchlistHit> findByName(StructuredName name) {
        return List.of();
    }

    @Override
    public List<WatchlistEntry> findByDocument(String number) {
        return List.of();
    }

    @Override
    public boolean hasEntries() {
        return false;
    }
}
