package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.PersonName;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Names of the person, other than the one of today, under which records of the past may be kept. */
final class EarlierNames {

    /** An end that is not known may be the latest. */
    private static final Comparator<Optional<LocalDate>> LATEST_FIRST =
            Comparator.<Optional<LocalDate>, LocalDate>comparing(end -> end.orElse(LocalDate.MAX))
                    .reversed();

    /** When the last of the names was given up; nothing if there is no such name. */
    private final ImmutableList<Optional<LocalDate>> ends;

    private EarlierNames(ImmutableList<Optional<LocalDate>> ends) {
        this.ends = ends;
    }

    static EarlierNames of(List<PersonName> all) {
        String today = KnownNames.of(all).current().map(EarlierNames::key).orElse("");
        return new EarlierNames(all.stream()
                .filter(EarlierNames::isEarlier)
                .filter(name -> !key(name).isEmpty() && !key(name).equals(today))
                .map(EarlierNames::end)
                .sorted(LATEST_FIRST)
                .limit(1)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Whether records of a time may be under one of the names, as far as its dates tell. */
    boolean mayBeOfRecords(Optional<DateRange> time) {
        Optional<LocalDate> begin = time.flatMap(DateRange::from).map(PartialDate::earliest);
        return ends.stream()
                .anyMatch(end -> begin.isEmpty()
                        || end.filter(last -> last.isBefore(begin.get())).isEmpty());
    }

    private static boolean isEarlier(PersonName name) {
        return name.role().equals(Optional.of(NameRole.FORMER))
                || name.isConfidential()
                || end(name).isPresent();
    }

    private static Optional<LocalDate> end(PersonName name) {
        return name.period().flatMap(DateRange::to).map(PartialDate::latest);
    }

    private static String key(PersonName name) {
        return name.written().map(Texts::key).orElse("");
    }
}
