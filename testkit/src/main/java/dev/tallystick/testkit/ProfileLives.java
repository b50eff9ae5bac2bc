package dev.tallystick.testkit;

import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Network;
import dev.tallystick.candidate.Observation;
import dev.tallystick.candidate.ObservationKind;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.PhotoPlace;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.ProfileChangeKind;
import dev.tallystick.candidate.ProfileStatus;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** People whose accounts and profiles look unusual. */
final class ProfileLives {

    private ProfileLives() {}

    /** A marriage or a transition while the host decides; the former name is stated, confidential, or not stated. */
    static void renamedAccounts(Life life) {
        Draw first = life.draw;
        PersonName former = life.style
                .name(first, NameRole.FORMER)
                .confidential(first.chance(0.5))
                .period(DateRange.until(PartialDate.parse("2026")))
                .provenance(Provenance.of(Source.SELF_DECLARED, life.applied))
                .build();
        life.add(life.name);
        if (first.chance(0.6)) {
            life.add(former);
        }
        life.leaves(traced -> {
            Draw draw = traced.draw;
            CodeAccount account = CodeAccount.opened(traced, 2012, 2022);
            Profile profile = traced.parts(Profile.KIND).get(0);
            account.coder.isCalled(former.full().orElse(""));
            account.project(account.time(150), draw.between(25, 50));
            account.coder.isCalled(traced.name.full().orElse(""));
            account.project(FootprintFacts.recent(draw), draw.between(20, 40));
            FootprintFacts.others(account);
            boolean isTold = draw.chance(0.6);
            traced.add(NetworkFacts.change(traced, profile, ProfileChangeKind.HANDLE)
                    .announced(isTold)
                    .build());
            traced.add(NetworkFacts.change(traced, profile, ProfileChangeKind.DISPLAY_NAME)
                    .before(former.full().orElse(""))
                    .after(traced.name.full().orElse(""))
                    .announced(isTold)
                    .build());
            if (draw.chance(0.3)) {
                traced.revise(
                        Profile.KIND,
                        each -> each.toBuilder()
                                .formerHandles(List.of("handle" + draw.digits(5)))
                                .build());
            }
            FootprintLives.network(traced);
            if (draw.chance(0.2)) {
                traced.explains(ExplanationKind.NAME_USE, traced.accepted);
            }
        });
    }

    /** New on a platform or short of work: half have been there for over a year, and bid more than most. */
    static void eagerFreelancers(Life life) {
        life.leaves(traced -> {
            Draw draw = traced.draw;
            boolean isNew = draw.chance(0.5);
            Profile profile = ContactFacts.profile(traced, Network.UPWORK)
                    .createdOn(PartialDate.parse(isNew ? "2026-0" + draw.between(1, 6) : "202" + draw.between(0, 4)))
                    .build();
            traced.add(profile);
            NetworkFacts.counters(
                    traced,
                    draw.between(60, 99),
                    draw.between(0, 60),
                    isNew ? "2026-07" : "2026-0" + draw.between(1, 5));
            if (draw.chance(0.3)) {
                traced.explains(ExplanationKind.ACCOUNT_HISTORY, traced.accepted);
            }
            FootprintLives.network(traced);
        });
    }

    /** An avatar of a collection on all their profiles, and on those of hundreds of others. */
    static void stockAvatars(Life life) {
        life.leaves(traced -> {
            Draw draw = traced.draw;
            String hash = NetworkFacts.stock(draw);
            for (Network network : List.of(Network.GITHUB, Network.LINKEDIN)) {
                Profile profile = ContactFacts.profile(traced, network).build();
                traced.add(profile);
                traced.add(NetworkFacts.photo(traced, hash, PhotoPlace.PROFILE, profile)
                        .build());
                if (network.equals(Network.LINKEDIN)) {
                    NetworkFacts.careers(traced, profile);
                }
            }
            for (int i = 0; i < draw.between(1, 3); i++) {
                NetworkFacts.search(traced, hash, true);
            }
        });
    }

    /** A namesake has profiles, one in six of which was taken for theirs. */
    static void namesakes(Life life) {
        life.leaves(traced -> {
            Draw draw = traced.draw;
            Profile own = ContactFacts.profile(traced, Network.LINKEDIN)
                    .displayName(traced.name.full().orElse(""))
                    .build();
            traced.add(own);
            NetworkFacts.careers(traced, own);
            Profile other = ContactFacts.profile(traced, Network.LINKEDIN)
                    .displayName(traced.name.full().orElse(""))
                    .provenance(Provenance.of(Source.OBSERVED, traced.applied))
                    .build();
            if (draw.chance(0.16)) {
                traced.add(other);
                NetworkFacts.careers(traced, other);
            }
            traced.add(NetworkFacts.photo(traced, draw.hash(), PhotoPlace.PROFILE, own)
                    .build());
            traced.add(NetworkFacts.photo(traced, draw.hash(), PhotoPlace.ELSEWHERE, other)
                    .uses(1)
                    .build());
        });
    }

    /** The platform locked their account by mistake; they ask to go on under a new one, or that of somebody close. */
    static void lockedAccounts(Life life) {
        life.leaves(traced -> {
            Draw draw = traced.draw;
            Instant locked = traced.applied.plus(Duration.ofDays(draw.between(2, 12)));
            traced.add(ContactFacts.profile(traced, Network.UPWORK)
                    .createdOn(PartialDate.parse("20" + draw.between(14, 25)))
                    .status(ProfileStatus.SUSPENDED)
                    .seenAt(locked)
                    .build());
            if (draw.chance(0.7)) {
                Observation.Builder asked = Observation.builder()
                        .observed(ObservationKind.OTHER_ACCOUNT_ASKED)
                        .at(locked.plus(Duration.ofDays(draw.between(1, 6))))
                        .provenance(Provenance.of(Source.HOST, locked));
                if (draw.chance(0.9)) {
                    boolean isOwn = draw.chance(0.8);
                    asked.accountHolder(isOwn ? HolderForms.usual(draw, traced.name) : draw.of(Coder.OTHERS));
                    if (!isOwn && draw.chance(0.6)) {
                        traced.explains(draw.of(ExplanationKind.HOUSEHOLD, ExplanationKind.AGENCY), traced.onboarded);
                    }
                }
                traced.add(asked.build());
            }
            FootprintLives.network(traced);
        });
    }

    /** A theft, a marriage or a move: device, payee and language of an account change within a month or so. */
    static void accountsSetUpAnew(Life life) {
        Draw first = life.draw;
        String mother = first.of(Texts.languages());
        life.livesAtHomeSince(first.chance(0.4) ? CareerFacts.THIS_YEAR : first.between(2006, 2023));
        Papers.speaks(life, "en", Fluency.FLUENT);
        if (first.chance(0.85)) {
            Papers.speaks(life, mother, Fluency.NATIVE);
        }
        life.leaves(traced -> {
            Draw draw = traced.draw;
            Profile profile = ContactFacts.profile(traced, Network.UPWORK).build();
            traced.add(profile);
            for (ProfileChangeKind kind :
                    List.of(ProfileChangeKind.DEVICE, ProfileChangeKind.PAYEE, ProfileChangeKind.LANGUAGE)) {
                if (draw.chance(kind.equals(ProfileChangeKind.PAYEE) ? 0.4 : 0.8)) {
                    ProfileChange.Builder change = NetworkFacts.change(traced, profile, kind);
                    if (kind.equals(ProfileChangeKind.LANGUAGE)) {
                        change.before("en").after(draw.chance(0.5) ? mother : "en");
                    }
                    if (draw.chance(0.4)) {
                        change.announced(draw.chance(0.5));
                    }
                    traced.add(change.build());
                }
            }
            if (draw.chance(0.3)) {
                traced.explains(ExplanationKind.ACCOUNT_HISTORY, traced.onboarded);
            }
            FootprintLives.network(traced);
        });
    }
}
