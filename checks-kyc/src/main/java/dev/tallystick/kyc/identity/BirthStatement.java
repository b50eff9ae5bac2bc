package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableSet;
import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Fact;
import dev.tallystick.kyc.document.BirthDateLikeness;
import dev.tallystick.kyc.mrz.MachineReadableZone;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A birth date as one source states it.
 *
 * <p>A document is one source: where its print and its zone disagree, or the century is open, either may be meant.
 *
 * @param part the part that states it
 * @param fact the place to cite
 * @param dates the dates that may be meant, at least one
 */
record BirthStatement(Part part, Fact fact, ImmutableSet<PartialDate> dates) {

    /** The statements of the person first, then by what they say, whatever the order of the candidate. */
    static final Comparator<BirthStatement> ORDER = Comparator.comparing(
                    (BirthStatement each) -> each.part instanceof IdentityDocument)
            .thenComparing(each -> each.dates.toString())
            .thenComparing(
                    each -> each.part.provenance().map(BirthStatement::words).orElse(""))
            .thenComparing(each -> each.part.allText());

    private static final int MOST_DATES = 8;

    /** The greatest age, in years, that a birth date can mean: an earlier year counts by another calendar. */
    private static final int OLDEST = 120;

    static Optional<BirthStatement> of(BirthDate stated, LocalDate today) {
        return stated.date()
                .filter(date -> isPossible(date, today))
                .map(date -> new BirthStatement(stated, Fact.of(stated, BirthDate.DATE), ImmutableSet.of(date)));
    }

    static Optional<BirthStatement> of(IdentityDocument document, CheckContext context) {
        LocalDate today = context.today();
        Optional<PartialDate> printed = document.birthDate().filter(date -> isPossible(date, today));
        ImmutableSet<PartialDate> dates = Stream.concat(
                        printed.stream(),
                        HolderZones.read(document, context).stream()
                                .filter(HolderZones::hasSureBirthDate)
                                .map(MachineReadableZone::birthDate)
                                .flatMap(date -> date.asBirthDate(today).stream()))
                .limit(MOST_DATES)
                .collect(ImmutableSet.toImmutableSet());
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        Fact fact = printed.isPresent()
                ? Fact.of(document, IdentityDocument.BIRTH_DATE)
                : Fact.shown(document, IdentityDocument.ZONES, "the one in the machine-readable zone");
        return Optional.of(new BirthStatement(document, fact, dates));
    }

    static boolean isPossible(PartialDate date, LocalDate today) {
        return !date.earliest().isAfter(today) && !date.latest().isBefore(today.minusYears(OLDEST));
    }

    /** How the statements stand to each other in the reading that brings them closest. */
    BirthDateLikeness likeness(BirthStatement other) {
        return dates.stream()
                .flatMap(one -> other.dates.stream().map(another -> BirthDateLikeness.of(one, another)))
                .min(Comparator.naturalOrder())
                .orElse(BirthDateLikeness.OPEN);
    }

    /** Whether some reading of both has the same year. */
    boolean mayShareYear(BirthStatement other) {
        return dates.stream().anyMatch(one -> other.dates.stream().anyMatch(another -> one.year() == another.year()));
    }

    private static String words(Provenance provenance) {
        return provenance.source() + " " + provenance.name().orElse("") + " "
                + provenance.at().map(Object::toString).orElse("");
    }
}
