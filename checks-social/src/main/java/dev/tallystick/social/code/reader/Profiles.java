package dev.tallystick.social.code.reader;

import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Profile;
import java.time.ZoneOffset;

/** Makes profiles of user objects of the API. */
final class Profiles {

    private Profiles() {}

    static Profile.Builder of(JsonItem user, AttestedTime time) {
        Profile.Builder profile = Profile.builder().network(Network.GITHUB);
        user.text("login").ifPresent(profile::handle);
        user.id("id").ifPresent(profile::accountId);
        user.text("html_url").ifPresent(profile::url);
        user.text("name").ifPresent(profile::displayName);
        user.text("email").ifPresent(profile::email);
        user.attested("created_at", time)
                .map(at -> PartialDate.of(at.atOffset(ZoneOffset.UTC).toLocalDate()))
                .ifPresent(profile::createdOn);
        user.count("followers").ifPresent(profile::followers);
        user.count("following").ifPresent(profile::following);
        user.count("public_repos").ifPresent(profile::publicRepositories);
        return profile;
    }
}
