package dev.tallystick.social.code.reader;

import dev.tallystick.candidate.CodeAuthor;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Provenance;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names and mail addresses that stand together in commits. Not thread-safe. */
final class AuthorCounts {

    static final int MAX_AUTHORS = 1_000;

    private static final Comparator<Map.Entry<Key, Count>> BY_COMMITS = Comparator.comparing(
                    (Map.Entry<Key, Count> author) -> author.getValue().commits, Comparator.reverseOrder())
            .thenComparing(author -> author.getKey().email)
            .thenComparing(author -> author.getKey().name)
            .thenComparing(author -> author.getKey().owner.orElse(""));

    private final Map<Key, Count> counts = new LinkedHashMap<>();

    private record Key(
            Optional<Network> network,
            Optional<String> owner,
            Optional<Provenance> provenance,
            String name,
            String email) {}

    private static final class Count {
        private int commits;
        private Instant first = Instant.MAX;
        private Instant last = Instant.MIN;

        private void add(Instant at) {
            commits++;
            first = at.isBefore(first) ? at : first;
            last = at.isAfter(last) ? at : last;
        }
    }

    void count(CodeRepository repository, Commit commit) {
        if (commit.authorName().isBlank() && commit.authorEmail().isBlank()) {
            return;
        }
        Key key = new Key(
                repository.network(),
                repository.owner(),
                repository.provenance(),
                commit.authorName(),
                commit.authorEmail());
        counts.computeIfAbsent(key, unseen -> new Count())
                .add(commit.authoredAt().toInstant());
    }

    List<CodeAuthor> parts() {
        return counts.entrySet().stream()
                .sorted(BY_COMMITS)
                .limit(MAX_AUTHORS)
                .map(author -> part(author.getKey(), author.getValue()))
                .toList();
    }

    private static CodeAuthor part(Key key, Count count) {
        CodeAuthor.Builder author =
                CodeAuthor.builder().commits(count.commits).firstAt(count.first).lastAt(count.last);
        key.network.ifPresent(author::network);
        key.owner.ifPresent(author::handle);
        key.provenance.ifPresent(author::provenance);
        if (!key.name.isBlank()) {
            author.name(key.name);
        }
        if (!key.email.isBlank()) {
            author.email(key.email);
        }
        return author.build();
    }
}
