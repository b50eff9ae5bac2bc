package dev.tallystick.kyc.document;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.kyc.mrz.ZoneName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The names of the person on file, any of which a document may show. */
final class HolderNames {

    /** Beyond so many names no holder is judged: one that is left out could be the one that fits. */
    private static final int MOST = 32;

    private final ImmutableList<PersonName> names;

    private HolderNames(ImmutableList<PersonName> names) {
        this.names = names;
    }

    static HolderNames of(List<PersonName> names) {
        Map<List<String>, PersonName> distinct = new LinkedHashMap<>();
        for (PersonName name : names) {
            List<String> words = Stream.of(name.written(), name.given(), name.middle(), name.family())
                    .map(piece -> CharMatcher.whitespace().trimAndCollapseFrom(piece.orElse(""), ' '))
                    .toList();
            if (!words.get(0).isEmpty()) {
                distinct.putIfAbsent(words, name);
            }
        }
        return new HolderNames(ImmutableList.copyOf(distinct.values()));
    }

    /**
     * How a printed holder and the name in the zone go together. Where they differ and each may be a name of the person,
     * such as the one before a marriage and the one after it, the entry is a slip.
     */
    Likeness compare(String printed, ZoneName zone) {
        Likeness likeness = ZoneHolder.compare(printed, zone);
        if (likeness != Likeness.DIFFERS || names.isEmpty()) {
            return likeness;
        }
        if (names.size() > MOST) {
            return Likeness.UNKNOWN;
        }
        boolean areOwn = KnownNames.of(names).mayInclude(printed)
                && names.stream()
                        .flatMap(name -> name.written().stream())
                        .anyMatch(name -> ZoneHolder.compare(name, zone) != Likeness.DIFFERS);
        return areOwn ? Likeness.SLIP : Likeness.DIFFERS;
    }
}
