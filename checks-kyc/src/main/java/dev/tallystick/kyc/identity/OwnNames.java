package dev.tallystick.kyc.identity;

import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Missing;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import dev.tallystick.name.TokenMatch;
import dev.tallystick.name.TokenRelation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of the person in a number that can be compared. */
final class OwnNames {

    /** Beyond so many names nobody is judged: one that is left out could be the one that fits. */
    private static final int MOST = 32;

    private final ImmutableList<PersonName> names;
    private final KnownNames known;

    private OwnNames(ImmutableList<PersonName> names) {
        this.names = names;
        this.known = KnownNames.of(names);
    }

    /** The names; empty if there is none that the person goes by now, or there are too many to compare. */
    static Optional<OwnNames> of(List<PersonName> names) {
        OwnNames own = new OwnNames(ImmutableList.copyOf(names));
        return own.names.size() > MOST || own.known.current().isEmpty() ? Optional.empty() : Optional.of(own);
    }

    /** What is needed to compare, where {@link #of} is empty. */
    static Missing missing(List<PersonName> names) {
        return names.size() > MOST
                ? Missing.of(
                        PersonName.KIND,
                        Missing.Reason.INVALID,
                        "the names of the person, at most " + MOST + " of them, since more are not compared")
                : Missing.absent(PersonName.KIND, "the name that the person goes by");
    }

    ImmutableList<PersonName> all() {
        return names;
    }

    Fact current() {
        return Fact.ofName(known.current().orElseThrow());
    }

    NameGrade closest(String written) {
        return known.closest(written).grade();
    }

    /** Whether a name has a part in common with one of the person: a family keeps one, and so does who takes another. */
    boolean sharesPart(String written) {
        return names.stream()
                .flatMap(name -> Stream.of(name.written(), name.given(), name.family()))
                .flatMap(Optional::stream)
                .anyMatch(own -> sharePart(own, written));
    }

    /** Whether two names surely have a part in common. */
    static boolean sharePart(String first, String second) {
        return PersonNames.compare(first, second).tokens().stream().anyMatch(OwnNames::isShared);
    }

    /** Whether the person was asked for the name in law, as far as the roles tell: one without a role may be it. */
    boolean mayHoldNameInLaw() {
        return names.stream().anyMatch(name -> name.role().isEmpty() || isLegal(name));
    }

    boolean holdNameInLaw() {
        return names.stream().anyMatch(OwnNames::isLegal);
    }

    private static boolean isLegal(PersonName name) {
        return name.role().equals(Optional.of(NameRole.LEGAL));
    }

    /** An initial and a slip of the pen agree too easily with the name of somebody else. */
    private static boolean isShared(TokenMatch match) {
        return match.relation().compareTo(TokenRelation.SURNAME_FORM) <= 0 && !isInitial(match.first());
    }

    private static boolean isInitial(String token) {
        return token.length() == 1 && Character.UnicodeScript.of(token.charAt(0)) == Character.UnicodeScript.LATIN;
    }
}
