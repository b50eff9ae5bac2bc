package dev.tallystick.social.code;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.check.OwnNames;
import dev.tallystick.social.commit.Authorship;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that stand beside pictures of the person and on profiles and accounts. Other checks judge them: a name that is
 * not on file is one cause, wherever it is seen.
 */
final class ShownNames {

    /** Longer text is no name. */
    private static final int MAX_NAME = 200;

    /** More names than anybody is shown under; the others are compared as they are written. */
    private static final int MAX_NAMES = 32;

    /** Hundreds of authors; the others are compared as they are written. */
    private static final int MAX_COMPARISONS = 4_000;

    private final Set<String> names;
    private final List<String> compared;
    private final Map<String, Boolean> byName = new HashMap<>();
    private int comparisons;

    private ShownNames(Set<String> names) {
        this.names = names;
        this.compared = names.stream().limit(MAX_NAMES).toList();
    }

    static ShownNames of(Candidate candidate) {
        Stream<Optional<String>> shown = Stream.of(
                        candidate.photos().stream().map(Photo::shownName),
                        candidate.profiles().stream().map(Profile::displayName),
                        candidate.profileChanges().stream()
                                .flatMap(change -> Stream.of(change.before(), change.after())),
                        candidate.observations().stream().map(Observation::accountHolder))
                .flatMap(each -> each);
        return new ShownNames(shown.flatMap(Optional::stream)
                .filter(name -> name.length() <= MAX_NAME && !name.isBlank())
                .map(Authorship::folded)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Whether a name, or another of the same family or with the same given name, is shown. */
    boolean isAny(String name) {
        return byName.computeIfAbsent(name, this::isShown);
    }

    private boolean isShown(String name) {
        if (names.contains(Authorship.folded(name))) {
            return true;
        }
        if (name.length() > MAX_NAME || comparisons + compared.size() > MAX_COMPARISONS) {
            return false;
        }
        comparisons += compared.size();
        return compared.stream().anyMatch(shown -> OwnNames.sharePart(shown, name));
    }
}
