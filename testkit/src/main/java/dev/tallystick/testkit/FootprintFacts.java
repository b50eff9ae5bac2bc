package dev.tallystick.testkit;

import dev.tallystick.candidate.ActivityKind;
import dev.tallystick.candidate.CodeRepository;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Profile;
import java.util.List;
import java.util.Optional;

/**
 * What people leave in public, as hosts come to know it. Six in ten accounts on a code host hold work of the person: one
 * to three projects with 40 to 110 commits, one in eight of them begun before the account; all others have left nothing.
 * One document in eight bears the language of somebody else's program.
 */
final class FootprintFacts {

    private FootprintFacts() {}

    static void usual(Life life) {
        Draw draw = life.draw;
        List<Profile> profiles = life.parts(Profile.KIND);
        if (!life.isSettled(CodeRepository.KIND) && draw.chance(0.6)) {
            find(profiles, Network.GITHUB).ifPresent(profile -> code(CodeAccount.of(life, profile)));
        }
        find(profiles, Network.LINKEDIN).ifPresent(profile -> NetworkFacts.careers(life, profile));
        find(profiles, Network.UPWORK).ifPresent(profile -> NetworkFacts.platform(life, profile));
        NetworkFacts.photos(life, profiles);
        NetworkFacts.changes(life, profiles);
        if (!life.isSettled(InterfaceLocale.KIND) && draw.chance(0.1)) {
            Papers.uses(
                    life,
                    draw.chance(0.88) ? draw.of("en-US", "en-GB") : draw.of(Texts.languages()),
                    LocaleSource.DOCUMENT_METADATA);
        }
    }

    static Optional<Profile> find(List<Profile> profiles, Network network) {
        return profiles.stream()
                .filter(profile -> profile.network().equals(Optional.of(network)))
                .findFirst();
    }

    /** What most people with public code have. */
    static void code(CodeAccount account) {
        Draw draw = account.draw;
        int projects = draw.between(1, 3);
        int commits = draw.between(40, 110);
        for (int i = 0; i < projects; i++) {
            CodeAccount.Time time = i > 0 || draw.chance(0.5) ? account.time(draw.between(40, 180)) : recent(draw);
            if (draw.chance(0.12)) {
                time = new CodeAccount.Time(
                        account.created.minusSeconds(draw.between(90, 900) * 86_400L), account.created);
            }
            account.project(time, commits / projects);
        }
        others(account);
    }

    /** The last months before the look. */
    static CodeAccount.Time recent(Draw draw) {
        return CodeAccount.Time.ago(draw.between(100, 180), 175);
    }

    /** Forks, work for others, claims, and what the platform says. */
    static void others(CodeAccount account) {
        Draw draw = account.draw;
        if (draw.chance(0.25)) {
            account.fork();
        }
        if (draw.chance(0.25)) {
            account.contribution(account.time(90), draw.between(3, 8));
        }
        if (draw.chance(0.15)) {
            account.comparison();
        }
        if (draw.chance(0.2)) {
            account.authors();
        }
        if (draw.chance(0.3)) {
            account.talk(
                    draw.of(ActivityKind.ISSUE, ActivityKind.PULL_REQUEST, ActivityKind.REVIEW), account.time(300));
        }
        if (draw.chance(0.45)) {
            account.claim();
        }
        account.show();
    }
}
