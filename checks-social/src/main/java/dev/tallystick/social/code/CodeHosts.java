package dev.tallystick.social.code;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.AccountKey;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Profile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Where people keep code: an account there may be the earlier home of a repository. */
final class CodeHosts {

    private static final Set<Network> KNOWN = Stream.concat(
                    Stream.of(Network.GITHUB, Network.GITLAB),
                    Stream.of(
                                    "bitbucket",
                                    "codeberg",
                                    "codeplex",
                                    "gitea",
                                    "gitee",
                                    "google-code",
                                    "launchpad",
                                    "savannah",
                                    "sourceforge",
                                    "sourcehut")
                            .map(Network::of))
            .collect(ImmutableSet.toImmutableSet());

    private CodeHosts() {}

    /** The profiles of the person on what is known to be a code host, and on what holds a repository here. */
    static List<Profile> profiles(Candidate candidate) {
        Set<Network> hosts = new HashSet<>(KNOWN);
        candidate.codeRepositories().forEach(each -> each.network().ifPresent(hosts::add));
        return candidate.profiles().stream()
                .filter(profile -> profile.network().filter(hosts::contains).isPresent())
                .toList();
    }

    static boolean isOf(Profile profile, AccountKey account) {
        return profile.network().equals(Optional.of(account.network()))
                && profile.handle().flatMap(AccountKey::handle).equals(Optional.of(account.handle()));
    }
}
