package dev.tallystick.social.code;

import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.RepositoryRole;
import dev.tallystick.social.commit.Authorship;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Repositories by what they are to the person, in an order that does not depend on the list. */
final class OwnRepositories {

    private static final Comparator<CodeRepository> ORDER = Comparator.comparing(
                    (CodeRepository repository) -> id(repository.network()))
            .thenComparing(repository -> folded(repository.owner()))
            .thenComparing(repository -> folded(repository.name()))
            .thenComparing(repository -> repository.createdAt().orElse(Instant.MAX))
            .thenComparing(repository -> repository.firstPushedAt().orElse(Instant.MAX))
            .thenComparing(repository -> repository.publicSince().orElse(Instant.MAX))
            .thenComparing(repository -> repository.commits().size())
            .thenComparing(OwnRepositories::firstId);

    private OwnRepositories() {}

    /** Those held under an account of the person whose history nobody says to come from elsewhere. */
    static List<CodeRepository> of(Candidate candidate) {
        return inRole(candidate, RepositoryRole.OWN).stream()
                .filter(OwnRepositories::isFirstHand)
                .toList();
    }

    static List<CodeRepository> inRole(Candidate candidate, RepositoryRole role) {
        return candidate.codeRepositories().stream()
                .filter(repository -> repository.role().equals(Optional.of(role)))
                .filter(repository -> !repository.commits().isEmpty())
                .sorted(ORDER)
                .toList();
    }

    private static boolean isFirstHand(CodeRepository repository) {
        return !repository.isFork() && !repository.isMirror() && !repository.isImported() && !repository.isCoursework();
    }

    /** The account that a repository is held under. */
    static Optional<AccountKey> account(CodeRepository repository) {
        return AccountKey.of(repository.network(), repository.owner());
    }

    static String folded(Optional<String> text) {
        return text.map(Authorship::folded).orElse("");
    }

    /** Parts without those that say the same, in an order that does not depend on the list. */
    static <P extends Part> Collection<P> inOrder(Stream<P> parts) {
        Map<String, P> ordered = new TreeMap<>();
        parts.forEach(part -> ordered.putIfAbsent(part.allText(), part));
        return ordered.values();
    }

    /** When the host learnt of parts: the first of the times that are known. */
    static Optional<Instant> learnt(Part... parts) {
        return Stream.of(parts)
                .flatMap(part -> part.provenance().flatMap(Provenance::at).stream())
                .min(Comparator.naturalOrder());
    }

    private static String id(Optional<Network> network) {
        return network.map(Network::id).orElse("");
    }

    private static String firstId(CodeRepository repository) {
        return repository.commits().get(0).id();
    }
}
