package dev.tallystick.testkit;

import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.AttendanceMode;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.DocumentKind;
import dev.tallystick.candidate.Education;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.Fluency;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.InterfaceLocale;
import dev.tallystick.candidate.LanguageSkill;
import dev.tallystick.candidate.LocaleSource;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.candidate.WritingContext;
import dev.tallystick.candidate.WritingSample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Fills in what is the same in most lives, wherever a population has not settled it. */
final class Routine {

    private Routine() {}

    static void complete(Life life) {
        if (!life.isSettled(PersonName.KIND)) {
            life.add(life.name);
        }
        residences(life);
        studyAndWork(life);
        documents(life);
        money(life);
        PayeeLives.routine(life);
        delivery(life);
        languages(life);
        hiring(life);
        BirthFacts.routine(life);
        DocumentFacts.complete(life);
        CareerFacts.complete(life);
        ContactFacts.complete(life);
        VendorFacts.complete(life);
        DeliveryFacts.complete(life);
        WorkTerms.complete(life);
        DeviceFacts.complete(life);
        SessionFacts.complete(life);
        ActivityFacts.complete(life);
        ConductFacts.complete(life);
        life.footprintOr(FootprintFacts::usual).accept(life);
    }

    private static void residences(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Address.KIND)) {
            return;
        }
        int since = draw.between(2008, 2025);
        life.livesAtHomeSince(since);
        if (draw.chance(0.5)) {
            City former = draw.chance(0.5)
                    ? life.home.city().nearby(draw)
                    : life.home.city().elsewhere(draw);
            life.lived(former, since - draw.between(2, 8), since);
        }
    }

    private static void studyAndWork(Life life) {
        Draw draw = life.draw;
        // Half of the people finished their studies when most of the others here did.
        int start = draw.chance(0.5) || life.isSettled(Employment.KIND) ? 2008 : draw.between(1988, 2018);
        boolean isGraduate = !life.isSettled(Education.KIND) && draw.chance(0.7);
        if (isGraduate) {
            int end = Math.min(start + draw.between(3, 5), Math.max(start + 2, life.leftPlaceOf(start)));
            life.studied(life.cityIn(start).elsewhere(draw), start, end);
        }
        if (!life.isSettled(Employment.KIND)) {
            for (int year = start + 5; year < 2026 && !draw.chance(0.15); year += 4) {
                int end = Math.min(year + draw.between(2, 4), life.leftPlaceOf(year));
                life.worked(life.cityIn(year).nearby(draw), year, Math.min(CareerFacts.THIS_YEAR, end));
            }
        }
    }

    private static void documents(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(IdentityDocument.KIND) || draw.chance(0.3)) {
            return;
        }
        if (draw.chance(0.3)) {
            Papers.passport(life, life.home.city().country());
            return;
        }
        // Many keep a licence from before the last move, also from a home that they forgot to list.
        boolean isOld = !life.formerHomes().isEmpty() && draw.chance(0.3);
        Papers.withAddress(
                life,
                draw.chance(0.7) ? DocumentKind.DRIVING_LICENCE : DocumentKind.IDENTITY_CARD,
                isOld ? draw.of(life.formerHomes()) : life.home,
                isOld ? draw.between(2014, 2019) : draw.between(2019, 2026));
    }

    private static void money(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(BankAccount.KIND) || draw.chance(0.25)) {
            return;
        }
        String country = life.home.city().country().code();
        if (AccountNumbers.ibanCountries().contains(country)) {
            Papers.ibanAccount(life, country);
        } else {
            Papers.account(life, draw.of(AccountNumbers.ofKind(draw.chance(0.8) ? "bank" : "neobank")));
        }
    }

    private static void delivery(Life life) {
        Draw draw = life.draw;
        if (life.isSettled(Delivery.KIND) || draw.chance(0.25)) {
            return;
        }
        Instant requested = life.onboarded.plus(Duration.ofDays(draw.between(0, 5)));
        double where = draw.between(0, 999) / 1000.0;
        City city = life.home.city();
        if (where < 0.93) {
            Papers.delivery(life, life.home, requested);
        } else if (where < 0.97) {
            Papers.delivery(life, life.homeIn(city.nearby(draw)), requested);
        } else {
            // To a partner, parents or a friend in another region; some say so.
            City other = city.elsewhere(draw);
            Papers.delivery(life, life.homeIn(other), requested);
            if (draw.chance(0.4)) {
                life.explains(ExplanationKind.DELIVERY_ARRANGEMENT, other, requested.minusSeconds(60));
            }
        }
    }

    private static void languages(Life life) {
        Draw draw = life.draw;
        if (!life.isSettled(LanguageSkill.KIND) && draw.chance(0.7)) {
            Papers.speaks(life, "en", draw.of(Fluency.NATIVE, Fluency.FLUENT, Fluency.PROFESSIONAL));
        }
        if (!life.isSettled(WritingSample.KIND) && draw.chance(0.2)) {
            Papers.writes(life, Texts.paragraph(draw, "en"), WritingContext.MESSAGE);
            Papers.writes(life, Texts.jargon(draw), WritingContext.COMMIT);
        }
        if (!life.isSettled(InterfaceLocale.KIND) && draw.chance(0.3)) {
            Papers.uses(life, draw.of("en-US", "en-GB", "en"), LocaleSource.INTERFACE);
        }
    }

    private static void hiring(Life life) {
        Draw draw = life.draw;
        Provenance host = Provenance.of(Source.HOST);
        life.add(TimelineEvent.builder()
                .event(EventKind.APPLIED)
                .at(life.applied)
                .provenance(host)
                .build());
        if (draw.chance(0.8)) {
            life.add(TimelineEvent.builder()
                    .event(EventKind.OFFER_MADE)
                    .at(life.accepted.minus(Duration.ofDays(3)))
                    .provenance(host)
                    .build());
            life.add(TimelineEvent.builder()
                    .event(EventKind.OFFER_ACCEPTED)
                    .at(life.accepted)
                    .provenance(host)
                    .build());
        }
        if (!life.isSettled(Engagement.KIND)) {
            Engagement.Builder engagement = Engagement.builder()
                    .role(draw.of("Developer", "Support", "Analyst"))
                    .attendance(AttendanceMode.REMOTE);
            if (draw.chance(0.4)) {
                engagement.requiredAccount(AccountKind.BANK);
            }
            if (draw.chance(0.4)) {
                engagement.payoutTypes(List.of(AccountKind.BANK, AccountKind.E_MONEY));
            }
            life.add(engagement.build());
        }
        if (!life.isSettled(HistoryScope.KIND)) {
            scopes(life);
        }
    }

    private static void scopes(Life life) {
        if (life.draw.chance(0.4)) {
            return;
        }
        LocalDate today = FieldValues.NOW.atZone(ZoneOffset.UTC).toLocalDate();
        boolean isLimited = life.draw.chance(0.3);
        for (ScopeKind kind : ScopeKind.known()) {
            if (life.draw.chance(0.85)) {
                HistoryScope.Builder scope = HistoryScope.builder().asked(kind);
                if (isLimited) {
                    scope.period(DateRange.since(life.date(today.getYear() - 10)));
                }
                life.add(scope.build());
            }
        }
    }

    /** A place of somebody close, declared or not. */
    static void household(Life life, Life.Home place, double declared) {
        if (life.draw.chance(declared)) {
            life.declares(AddressRole.HOUSEHOLD, place, DateRange.since(life.date(2015)), life.applied);
        }
    }
}
