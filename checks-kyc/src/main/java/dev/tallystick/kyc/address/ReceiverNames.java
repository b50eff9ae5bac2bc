package dev.tallystick.kyc.address;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.OwnNames;
import dev.tallystick.name.NameGrade;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the person against the names of those who took deliveries, each compared once. */
final class ReceiverNames {

    /** Beyond so many names nobody is judged: one that is left out could be the one that fits. */
    private static final int MOST = 32;

    private static final int MOST_INITIALS = 4;

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace().or(CharMatcher.anyOf(",.-")))
            .omitEmptyStrings()
            .limit(MOST_INITIALS + 1);

    private final Optional<PersonName> current;
    private final ImmutableList<PersonName> distinct;
    private final KnownNames known;
    private final Map<String, NameGrade> grades = new HashMap<>();

    private ReceiverNames(Optional<PersonName> current, ImmutableList<PersonName> distinct) {
        this.current = current;
        this.distinct = distinct;
        this.known = KnownNames.of(distinct);
    }

    static ReceiverNames of(List<PersonName> names) {
        Map<List<String>, PersonName> distinct = new LinkedHashMap<>();
        for (PersonName name : names) {
            distinct.putIfAbsent(
                    Stream.of(name.written(), name.given(), name.middle(), name.family())
                            .map(piece -> CharMatcher.whitespace().trimAndCollapseFrom(piece.orElse(""), ' '))
                            .toList(),
                    name);
        }
        return new ReceiverNames(KnownNames.of(names).current(), ImmutableList.copyOf(distinct.values()));
    }

    /** A name to cite. */
    Optional<PersonName> current() {
        return current;
    }

    /** The grade of the closest name; partial if a part is shared, as in a family. */
    NameGrade closest(String written) {
        return distinct.size() > MOST ? NameGrade.UNDECIDED : grades.computeIfAbsent(written.strip(), this::compare);
    }

    /** What a report shows of somebody else's name. */
    static String initials(String written) {
        return WORDS.splitToStream(written)
                .limit(MOST_INITIALS)
                .map(word -> Character.toString(word.codePointAt(0)) + ".")
                .collect(Collectors.joining(" "));
    }

    private NameGrade compare(String written) {
        NameGrade grade = known.closest(written).grade();
        return grade == NameGrade.DIFFERENT && sharesPart(written) ? NameGrade.PARTIAL : grade;
    }

    private boolean sharesPart(String written) {
        return distinct.stream()
                .flatMap(name -> Stream.of(name.written(), name.family()))
                .flatMap(Optional::stream)
                .anyMatch(own -> OwnNames.sharePart(own, written));
    }
}
