package dev.tallystick.candidate;

import com.google.common.collect.ImmutableList;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNameComparison;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.StructuredName;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of one person, of every role and time, against a name as it is written elsewhere. Immutable. */
public final class KnownNames {

    /** What cannot be told comes before a contradiction: another name must be surely another than each. */
    private static final ImmutableList<NameGrade> MOST_ALIKE = ImmutableList.of(
            NameGrade.SAME,
            NameGrade.EQUIVALENT,
            NameGrade.INITIALS,
            NameGrade.VARIANT,
            NameGrade.PARTIAL,
            NameGrade.UNDECIDED,
            NameGrade.ORGANISATION,
            NameGrade.DIFFERENT);

    private final ImmutableList<PersonName> names;

    private KnownNames(ImmutableList<PersonName> names) {
        this.names = names;
    }

    /**
     * Returns the names of a person.
     *
     * @param names names as the host holds them; those without a letter are passed over
     * @return the names
     */
    public static KnownNames of(List<PersonName> names) {
        return new KnownNames(names.stream()
                .filter(name -> name.written().filter(KnownNames::hasLetter).isPresent())
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Tells whether there is nothing to compare with.
     *
     * @return true if no name with a letter is known
     */
    public boolean isEmpty() {
        return names.isEmpty();
    }

    /**
     * Compares a name with the one that it fits best; with one that cannot be told from it rather than with one that is
     * surely another.
     *
     * @param written a name as written elsewhere
     * @return the comparison, {@link NameGrade#UNDECIDED} if no name is known
     */
    public PersonNameComparison closest(String written) {
        PersonNameComparison closest = null;
        for (PersonName name : names) {
            closest = closer(closest, PersonNames.compare(name.written().orElse(""), written));
            if (closest.grade() == NameGrade.SAME) {
                return closest;
            }
            if (name.given().isPresent() && name.family().isPresent()) {
                closest = closer(closest, inPieces(name, written));
            }
        }
        return closest == null ? PersonNames.compare("", written) : closest;
    }

    private static PersonNameComparison closer(@Nullable PersonNameComparison first, PersonNameComparison second) {
        return first == null || MOST_ALIKE.indexOf(second.grade()) < MOST_ALIKE.indexOf(first.grade()) ? second : first;
    }

    /**
     * Tells whether a name may be one of the person's.
     *
     * @param written a name as written elsewhere
     * @return false only if it is surely of another person, or of an organisation
     */
    public boolean mayInclude(String written) {
        NameGrade grade = closest(written).grade();
        return grade != NameGrade.DIFFERENT && grade != NameGrade.ORGANISATION;
    }

    /**
     * Returns a name to cite: one that is not confidential rather than one that is, the legal one rather than another.
     *
     * @return a name that the person goes by now, empty if only earlier ones are known: then nothing can be told from the
     *     name of today
     */
    public Optional<PersonName> current() {
        return names.stream()
                .filter(name -> !name.role().equals(Optional.of(NameRole.FORMER)))
                .min(Comparator.comparing(PersonName::isConfidential)
                        .thenComparing(name -> !name.role().equals(Optional.of(NameRole.LEGAL)))
                        .thenComparing(name -> name.written().orElse(""))
                        .thenComparing(Part::allText));
    }

    private static PersonNameComparison inPieces(PersonName name, String written) {
        StructuredName pieces = StructuredName.builder()
                .given(name.given().orElse(""))
                .middle(name.middle().orElse(""))
                .family(name.family().orElse(""))
                .build();
        return PersonNames.compare(
                pieces, StructuredName.builder().full(written).build());
    }

    private static boolean hasLetter(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    /** Tells how many names there are, and no name. */
    @Override
    public String toString() {
        return "KnownNames[" + names.size() + "]";
    }
}
