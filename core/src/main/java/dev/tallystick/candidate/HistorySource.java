package dev.tallystick.candidate;

/** The kinds of declared places by which history explains. Closed: each later kind of tie is a {@link #TIE}. */
public enum HistorySource {
    /** Residences and second homes. */
    RESIDENCE(ScopeKind.RESIDENCE),
    /** Education. */
    STUDY(ScopeKind.STUDY),
    /** Employment and workplaces. */
    WORK(ScopeKind.WORK),
    /** Homes of family or a partner. */
    HOUSEHOLD(ScopeKind.TIES),
    /** Stays while travelling. */
    STAY(ScopeKind.TIES),
    /** Any other tie with a place. */
    TIE(ScopeKind.TIES);

    private final ScopeKind scope;

    HistorySource(ScopeKind scope) {
        this.scope = scope;
    }

    /**
     * Returns what the host must have asked for in full before something counts as missing from this source.
     *
     * @return the kind of scope
     */
    public ScopeKind scope() {
        return scope;
    }
}
