package dev.tallystick.kyc.address;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.DeclaredHistory;
import dev.tallystick.candidate.Delivery;
import dev.tallystick.candidate.EventKind;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.TimelineEvent;
import dev.tallystick.check.Fact;
import dev.tallystick.place.PlaceComparison;
import dev.tallystick.place.PlaceGrade;
import dev.tallystick.place.PostalAddress;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An address given for a delivery after the offer, in another region than everything on file before the offer and
 * than every place that speaks for it.
 *
 * @param isAbroad whether it is in another country than all of them as well
 * @param before the home or delivery that was on file for the day of the offer, the closest one
 * @param offer the day of the offer
 */
record LateChange(boolean isAbroad, Fact before, Fact offer) {

    /** An address that was on file before the offer. */
    private record OnFile(PostalAddress postal, Receives receives, Fact fact) {}

    /** Whether equipment would have gone to an address on the day of the offer, most surely first. */
    private enum Receives {
        HOME_OF_THAT_DAY,
        PERHAPS_HOME_OF_THAT_DAY,
        EARLIER_DELIVERY,
        NOTHING
    }

    static Optional<LateChange> find(Delivery delivery, Candidate candidate, DeclaredHistory history, int slackDays) {
        Optional<TimelineEvent> offer = offer(candidate);
        if (offer.isEmpty() || delivery.requestedAt().isEmpty()) {
            return Optional.empty();
        }
        Instant offered = offer.get().at().orElseThrow();
        Instant requested = delivery.requestedAt().get();
        PostalAddress postal = delivery.postal();
        LocalDate offerDay = day(offered);
        List<OnFile> onFile = onFileBefore(offered, candidate);
        boolean known = onFile.stream().anyMatch(each -> !isElsewhere(each.postal(), postal));
        List<PostalAddress> vouching = history.placesOn(day(requested), slackDays).stream()
                .filter(place -> vouches(place, offered, requested, candidate))
                .map(DeclaredHistory.Place::postal)
                .toList();
        boolean vouchedFor = vouching.stream().anyMatch(place -> !isElsewhere(place, postal));
        if (!requested.isAfter(offered) || known || vouchedFor) {
            return Optional.empty();
        }
        boolean tiedToCountry = vouching.stream().anyMatch(place -> !isAbroad(place, postal));
        return onFile.stream()
                .filter(each -> each.receives() != Receives.NOTHING)
                .min(Comparator.comparing((OnFile each) -> isAbroad(each.postal(), postal))
                        .thenComparing(OnFile::receives)
                        .thenComparing(each -> -precision(each.postal()))
                        .thenComparing(each -> each.postal().oneLine()))
                .map(each -> new LateChange(
                        isAbroad(each.postal(), postal) && !tiedToCountry,
                        each.fact(),
                        Fact.shown(offer.get(), TimelineEvent.AT, offerDay.toString())));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private static boolean isAbroad(PostalAddress known, PostalAddress delivery) {
        return PlaceComparison.of(known, delivery).isSurelyBeyond(PlaceGrade.SAME_COUNTRY);
    }

    private static long precision(PostalAddress postal) {
        return Stream.of(postal.country(), postal.region(), postal.locality(), postal.postalCode(), postal.street())
                .filter(Optional::isPresent)
                .count();
    }

    private static Optional<TimelineEvent> offer(Candidate candidate) {
        return candidate.timelineEvents().stream()
                .filter(event -> event.at().isPresent())
                .filter(event -> event.event().equals(Optional.of(EventKind.OFFER_MADE))
                        || event.event().equals(Optional.of(EventKind.OFFER_ACCEPTED)))
                .min(Comparator.comparing(event -> event.at().orElseThrow()));
    }

    private static List<OnFile> onFileBefore(Instant offered, Candidate candidate) {
        List<OnFile> found = new ArrayList<>();
        for (Address address : candidate.addresses()) {
            if (isBefore(recordedAt(address), offered)) {
                found.add(new OnFile(
                        address.postal(), receives(address, day(offered)), EquipmentDeliveries.fact(address)));
            }
        }
        for (Delivery earlier : candidate.deliveries()) {
            if (isBefore(earlier.requestedAt(), offered)) {
                found.add(new OnFile(earlier.postal(), Receives.EARLIER_DELIVERY, EquipmentDeliveries.fact(earlier)));
            }
        }
        return found;
    }

    private static Receives receives(Address address, LocalDate offerDay) {
        if (!isHome(address)) {
            return Receives.NOTHING;
        }
        DeclaredHistory.Place home = new DeclaredHistory.Place(HistorySource.RESIDENCE, address, address.postal());
        if (home.isClaimedHomeOn(offerDay)) {
            return Receives.HOME_OF_THAT_DAY;
        }
        return home.mayCover(offerDay) ? Receives.PERHAPS_HOME_OF_THAT_DAY : Receives.NOTHING;
    }

    private static boolean isElsewhere(PostalAddress known, PostalAddress delivery) {
        return PlaceComparison.of(known, delivery).isSurelyBeyond(PlaceGrade.SAME_REGION);
    }

    /**
     * Whether a place speaks for a delivery: not if it came only with or after the address of the delivery, unless it is
     * verified or belongs to a move that is stated with its dates.
     */
    private static boolean vouches(
            DeclaredHistory.Place place, Instant offered, Instant requested, Candidate candidate) {
        Optional<Instant> recorded = recordedAt(place.part());
        if (recorded.isEmpty()
                || recorded.get().isBefore(offered)
                || place.part().isVerified()) {
            return true;
        }
        boolean dated = place.period().flatMap(DateRange::from).isPresent();
        return dated && (recorded.get().isBefore(requested) || leftAHome(candidate));
    }

    private static boolean leftAHome(Candidate candidate) {
        return candidate.addresses().stream()
                .anyMatch(address -> isHome(address)
                        && address.period().flatMap(DateRange::to).isPresent());
    }

    private static boolean isHome(Address address) {
        return address.role().equals(Optional.of(AddressRole.RESIDENCE));
    }

    private static Optional<Instant> recordedAt(Part part) {
        return part.provenance().flatMap(Provenance::at);
    }

    private static boolean isBefore(Optional<Instant> at, Instant offered) {
        return at.isPresent() && at.get().isBefore(offered);
    }
}
