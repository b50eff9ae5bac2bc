package dev.tallystick.social.code.reader;

import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.RepositoryRole;
import java.time.Instant;
import java.util.Optional;

/** A repository while files are read. Not thread-safe. */
final class GitHubRepository {

    private final String owner;
    private final String name;
    private boolean described;
    private Optional<String> id = Optional.empty();
    private Optional<Boolean> fork = Optional.empty();
    private Optional<Boolean> mirror = Optional.empty();
    private Optional<Instant> createdAt = Optional.empty();
    private boolean fromTemplate;

    private GitHubRepository(String owner, String name) {
        this.owner = owner;
        this.name = name;
    }

    /** Returns one of which only the name is known. */
    static GitHubRepository named(String fullName) {
        int slash = fullName.indexOf('/');
        if (slash < 1 || slash == fullName.length() - 1 || fullName.indexOf('/', slash + 1) >= 0) {
            throw new IllegalArgumentException("a repository is written as owner/name");
        }
        return new GitHubRepository(fullName.substring(0, slash), fullName.substring(slash + 1));
    }

    /** Reads a repository object of the API; empty, and listed, if it has no owner or name. */
    static Optional<GitHubRepository> of(JsonItem item, AttestedTime time) {
        Optional<String> owner = item.object("owner").flatMap(user -> user.text("login"));
        Optional<String> name = item.text("name");
        if (owner.isEmpty() || name.isEmpty()) {
            item.reject("a repository without owner or name");
            return Optional.empty();
        }
        GitHubRepository repository = new GitHubRepository(owner.get(), name.get());
        repository.described = true;
        repository.id = item.id("id");
        repository.fork = item.flag("fork");
        repository.mirror = item.saysNull("mirror_url")
                ? Optional.of(false)
                : item.text("mirror_url").map(address -> true);
        repository.createdAt = item.attested("created_at", time);
        repository.fromTemplate = item.holds("template_repository");
        return Optional.of(repository);
    }

    String fullName() {
        return owner + "/" + name;
    }

    String name() {
        return name;
    }

    Optional<String> id() {
        return id;
    }

    Optional<Instant> createdAt() {
        return createdAt;
    }

    boolean isOwn(GitHubAccount account) {
        return account.hasLogin(owner);
    }

    /** Takes over what another object says of the same repository, unless some object has said it already. */
    boolean fill(GitHubRepository other) {
        if (this != other && described) {
            return false;
        }
        described = other.described;
        id = other.id;
        fork = other.fork;
        mirror = other.mirror;
        createdAt = other.createdAt;
        fromTemplate = other.fromTemplate;
        return true;
    }

    CodeRepository.Builder part(GitHubAccount account) {
        CodeRepository.Builder part = CodeRepository.builder()
                .network(Network.GITHUB)
                .owner(owner)
                .name(name)
                .role(isOwn(account) ? RepositoryRole.OWN : RepositoryRole.CONTRIBUTED);
        fork.ifPresent(part::fork);
        mirror.ifPresent(part::mirror);
        createdAt.ifPresent(part::createdAt);
        if (fromTemplate) {
            part.coursework(true);
        }
        return part;
    }
}
