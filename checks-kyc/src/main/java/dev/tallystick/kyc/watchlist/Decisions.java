package dev.tallystick.kyc.watchlist;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ListDecision;
import dev.tallystick.candidate.ListDecisionOutcome;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.check.Fact;
import dev.tallystick.reference.ReferenceRow;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What the host decided on entries of lists. Counts only what says who decided and when, and never what the person states.
 */
final class Decisions {

    private static final Optional<ListDecisionOutcome> SAME = Optional.of(ListDecisionOutcome.SAME_PERSON);
    private static final Optional<ListDecisionOutcome> DIFFERENT = Optional.of(ListDecisionOutcome.DIFFERENT_PERSON);

    private record Key(Optional<String> list, Optional<String> entry) {}

    private final Map<Key, List<ListDecision>> decisions;

    private Decisions(Map<Key, List<ListDecision>> decisions) {
        this.decisions = decisions;
    }

    static Decisions of(Candidate candidate, Instant asOf) {
        return new Decisions(candidate.listDecisions().stream()
                .filter(each -> each.outcome().equals(SAME) || each.outcome().equals(DIFFERENT))
                .filter(each -> each.decidedBy().filter(by -> !by.isBlank()).isPresent())
                .filter(each -> each.decidedAt().filter(at -> !at.isAfter(asOf)).isPresent())
                .filter(each -> !each.provenance().map(Provenance::source).equals(Optional.of(Source.SELF_DECLARED)))
                .sorted(Comparator.comparing(
                                (ListDecision each) -> each.decidedAt().orElseThrow())
                        .thenComparing(each -> each.outcome().equals(SAME))
                        .thenComparing(Part::allText))
                .collect(Collectors.groupingBy(each -> new Key(each.list(), each.entry()))));
    }

    /** Finds the last decision on an entry; that it is somebody else's holds until the entry changes. */
    Optional<ListDecision> find(WatchlistEntry entry) {
        ReferenceRow row = entry.row();
        Key key = new Key(Optional.of(row.table()), row.find(WatchlistEntry.ENTRY_COLUMN));
        Optional<String> version = row.find(WatchlistEntry.VERSION_COLUMN);
        return decisions.getOrDefault(key, List.of()).stream()
                .filter(each -> isSame(each) || each.entryVersion().equals(version))
                .reduce((earlier, later) -> later);
    }

    static boolean isSame(ListDecision decision) {
        return decision.outcome().equals(SAME);
    }

    /** Whether a fact came on file after a decision, so that it was not part of what was compared. */
    static boolean isNewer(Fact fact, ListDecision decision) {
        return fact.part()
                .flatMap(Part::provenance)
                .flatMap(Provenance::at)
                .filter(at -> at.isAfter(decision.decidedAt().orElseThrow()))
                .isPresent();
    }
}
