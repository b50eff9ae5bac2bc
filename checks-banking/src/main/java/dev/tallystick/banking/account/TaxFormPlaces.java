package dev.tallystick.banking.account;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.HistoryAnswer;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TaxFormKind;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.Missing;
import dev.tallystick.place.Country;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The country on a tax form, and the one that its kind stands for, against the homes of the day of the signature. */
final class TaxFormPlaces {

    private static final Country UNITED_STATES = Country.of("US");

    private TaxFormPlaces() {}

    static void judge(TaxForm form, CheckContext context, CheckResult.Builder result) {
        boolean isForeigners = form.form().equals(Optional.of(TaxFormKind.W_8BEN));
        if (form.country().isEmpty() && !isForeigners) {
            return;
        }
        if (form.signedOn().isEmpty()) {
            result.missing(Missing.absent(TaxForm.KIND, "the date of the signature on the tax form"));
            return;
        }
        if (isForeigners) {
            judgeForeigner(form, context, result);
        }
        form.country().ifPresent(country -> judgeAddress(form, country, context, result));
    }

    private static void judgeForeigner(TaxForm form, CheckContext context, CheckResult.Builder result) {
        PartialDate signed = form.signedOn().orElseThrow();
        List<DeclaredHistory.Place> homes = context.history().places(HistorySource.RESIDENCE).stream()
                .filter(place -> Stream.of(signed.earliest(), signed.latest()).anyMatch(place::mayCover))
                .sorted(Comparator.comparing(place -> place.postal().oneLine()))
                .toList();
        if (homes.isEmpty()) {
            result.missing(Missing.absent(Address.KIND, "the home on the day of the signature of the tax form"));
            return;
        }
        LocalDate settled = signed.earliest().minusYears(context.get(TaxFormCheck.SETTLED_YEARS));
        Fact home = fact(homes.get(0));
        result.compared(Fact.of(form, TaxForm.FORM), home);
        if (homes.stream().allMatch(place -> isSettled(place, signed, settled))) {
            result.finding(begun(TaxFormCheck.OTHER_COUNTRY, form)
                    .fact("declared", Fact.of(form, TaxForm.FORM))
                    .fact("residence", home)
                    .place(postal(UNITED_STATES))
                    .build());
        }
    }

    /** A second home, a home without a beginning and one of a few years leave open where the person is taxed. */
    private static boolean isSettled(DeclaredHistory.Place place, PartialDate signed, LocalDate settled) {
        return place.part() instanceof Address address
                && address.role().equals(Optional.of(AddressRole.RESIDENCE))
                && address.country().equals(Optional.of(UNITED_STATES))
                && place.isClaimedHomeOn(signed.earliest())
                && place.isClaimedHomeOn(signed.latest())
                && place.period()
                        .flatMap(DateRange::from)
                        .filter(from -> from.latest().isBefore(settled))
                        .isPresent();
    }

    private static void judgeAddress(TaxForm form, Country country, CheckContext context, CheckResult.Builder result) {
        PartialDate signed = form.signedOn().orElseThrow();
        HistoryAnswer first = presence(country, signed.earliest(), context);
        HistoryAnswer last = presence(country, signed.latest(), context);
        Fact address = Fact.shown(form, TaxForm.COUNTRY, country.displayName());
        Optional<DeclaredHistory.Place> place = context.history().places().stream()
                .filter(each -> first.because().contains(each.part()))
                .min(Comparator.comparing(each -> each.postal().oneLine()));
        if (place.isEmpty()) {
            result.missing(Missing.absent(Address.KIND, "the home on the day of the signature of the tax form"));
            return;
        }
        result.compared(address, fact(place.get()));
        if (first.isUnexplained() && last.isUnexplained()) {
            result.finding(begun(TaxFormCheck.OTHER_ADDRESS, form)
                    .fact("address", address)
                    .fact("residence", fact(place.get()))
                    .place(postal(country))
                    .build());
        }
    }

    private static HistoryAnswer presence(Country country, LocalDate day, CheckContext context) {
        return context.history()
                .presence(postal(country), PlaceGrade.SAME_COUNTRY, day, context.get(TaxFormCheck.MOVE_DAYS));
    }

    private static Finding.Builder begun(FindingType type, TaxForm form) {
        PartialDate signed = form.signedOn().orElseThrow();
        return Finding.builder(type, form)
                .argument("form", TaxFormCheck.words(form))
                .fact("signed", Fact.of(form, TaxForm.SIGNED_ON))
                .observedAt(form.provenance().flatMap(Provenance::at))
                .period(DateRange.of(signed, signed));
    }

    private static Fact fact(DeclaredHistory.Place place) {
        return Fact.shown(place.part(), place.field(), place.postal().area());
    }

    private static PostalAddress postal(Country country) {
        return PostalAddress.of(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(country));
    }
}
