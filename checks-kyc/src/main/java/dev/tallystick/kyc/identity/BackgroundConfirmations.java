package dev.tallystick.kyc.identity;

import dev.tallystick.candidate.BackgroundCheck;
import dev.tallystick.candidate.BackgroundScope;
import dev.tallystick.kyc.identity.BackgroundClaims.Claim;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Background checks that confirm, by which later ones settle an earlier contradiction about the same. */
final class BackgroundConfirmations {

    /** The latest confirmations of one scope. */
    private static final class OfScope {
        private final Map<String, Instant> bySubject = new HashMap<>();
        private final Map<String, String> subjects = new HashMap<>();
    }

    private static final String ALL = "";

    private final Map<BackgroundScope, OfScope> scopes = new HashMap<>();
    private final Set<String> compared = new HashSet<>();

    private BackgroundConfirmations() {}

    static BackgroundConfirmations of(List<BackgroundCheck> confirmed) {
        BackgroundConfirmations confirmations = new BackgroundConfirmations();
        for (BackgroundCheck check : confirmed) {
            Instant at = check.completedAt().orElse(Instant.MAX);
            String subject = check.subject().orElse(ALL);
            for (BackgroundScope scope : Set.copyOf(check.scopes())) {
                OfScope ofScope = confirmations.scopes.computeIfAbsent(scope, each -> new OfScope());
                String key = Texts.key(subject);
                ofScope.bySubject.merge(key, at, (first, second) -> first.isAfter(second) ? first : second);
                if (ofScope.subjects.size() < BackgroundClaims.MOST_COMPARED && !key.isEmpty()) {
                    ofScope.subjects.putIfAbsent(key, subject);
                }
            }
        }
        return confirmations;
    }

    /** Only what confirms the claim itself settles: a confirmation without a subject is of all that its scope holds. */
    boolean settle(BackgroundCheck contradicted, Claim claim) {
        OfScope ofScope = scopes.get(claim.scope());
        if (ofScope == null) {
            return false;
        }
        String subject = contradicted.subject().orElse(ALL);
        Set<String> keys = new HashSet<>(Set.of(ALL));
        keys.add(Texts.key(subject));
        keys.add(Texts.key(claim.text()));
        if (BackgroundClaims.OF_HISTORY.contains(claim.scope()) && mayCompare(claim)) {
            ofScope.subjects.forEach((key, confirmed) -> {
                if (BackgroundClaims.isSame(confirmed, claim.text()) || BackgroundClaims.isSame(confirmed, subject)) {
                    keys.add(key);
                }
            });
        }
        return keys.stream()
                .filter(ofScope.bySubject::containsKey)
                .map(ofScope.bySubject::get)
                .anyMatch(at -> contradicted.completedAt().filter(at::isBefore).isEmpty());
    }

    /** Beyond so many claims only exact words count. */
    private boolean mayCompare(Claim claim) {
        String key = Texts.key(claim.text());
        return compared.contains(key) || (compared.size() < BackgroundClaims.MOST_COMPARED && compared.add(key));
    }
}
