package dev.tallystick.social.commit;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Commit;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.Profile;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.OwnNames;
import dev.tallystick.name.NameGrade;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whose a commit is by the name and the address in it: by the names, mail addresses and user names that are on file. A full
 * name of somebody else makes a commit nobody's, whatever the address, and so does one of several people: teams share
 * addresses, and pairs a machine. Made once per screening. A check that asks declares {@link dev.tallystick.candidate.PersonName}, {@link Email} and
 * {@link Profile} among its parts.
 */
public final class Authorship {

    /** Longer names are of nobody: comparing them would take longer than they are worth. */
    private static final int MAX_NAME = 100;

    /** Thousands of different authors, or hundreds with tens of names of the person: more are left, and tell nothing. */
    private static final int MAX_COMPARISONS = 8_000;

    private final KnownNames names;
    private final int namesOnFile;
    private final List<String> written;
    private int comparisons;
    private final Set<String> mails = new HashSet<>();
    private final Set<String> handles = new HashSet<>();
    private final Map<String, Boolean> byName = new HashMap<>();
    private final Map<String, NameGrade> grades = new HashMap<>();
    private final Map<String, Boolean> isPartShared = new HashMap<>();
    private String lastName = "";
    private String lastMail = "";
    private boolean lastVerdict;

    private record Key() {}

    private Authorship(Candidate candidate) {
        this.names = KnownNames.of(candidate.names());
        this.namesOnFile = candidate.names().size();
        this.written = candidate.names().stream()
                .flatMap(name -> Stream.of(name.written(), name.given(), name.family()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        for (Email email : candidate.emails()) {
            email.address().map(Authorship::folded).ifPresent(mails::add);
        }
        for (Profile profile : candidate.profiles()) {
            profile.email().map(Authorship::folded).ifPresent(mails::add);
            profile.handle().map(Authorship::folded).ifPresent(handles::add);
            profile.formerHandles().forEach(handle -> handles.add(folded(handle)));
        }
        mails.remove("");
        handles.remove("");
    }

    /**
     * Returns the authorship of a candidate.
     *
     * @param candidate the candidate
     * @param context the screening
     * @return the authorship
     */
    public static Authorship of(Candidate candidate, CheckContext context) {
        return context.once(new Key(), () -> new Authorship(candidate));
    }

    /**
     * Returns a name or an address as it is compared: without spaces around it and in lower case.
     *
     * @param text a name or an address
     * @return the folded text
     */
    public static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the names of the person.
     *
     * @return the names
     */
    public KnownNames names() {
        return names;
    }

    /**
     * Tells whether nothing is known that a commit could be told to be the person's by.
     *
     * @return true if neither a name nor an address nor a user name is on file
     */
    public boolean isUnknown() {
        return names.isEmpty() && mails.isEmpty() && handles.isEmpty();
    }

    /**
     * Tells whether a commit was written by the person, as far as it says.
     *
     * @param commit a commit
     * @return true if its name or address is the person's, and the name is neither of several people nor a full one that
     *     differs from those on file, or that no name on file can be compared with
     */
    public boolean wrote(Commit commit) {
        String name = commit.authorName();
        String mail = commit.authorEmail();
        if (!name.equals(lastName) || !mail.equals(lastMail)) {
            lastName = name;
            lastMail = mail;
            lastVerdict = isPersons(name, mail) && !mayBeAnothers(name);
        }
        return lastVerdict;
    }

    private boolean mayBeAnothers(String name) {
        return CommitAddresses.isOfSeveral(name)
                || (names.isEmpty() ? CommitAddresses.isFullName(name) : isOtherFullName(name));
    }

    private boolean isOtherFullName(String name) {
        return !handles.contains(folded(name))
                && CommitAddresses.isFullName(name)
                && grade(name).equals(Optional.of(NameGrade.DIFFERENT));
    }

    /**
     * Tells whether a name or an address that stand together are the person's, whatever the other of them says.
     *
     * @param name an author's name
     * @param mail an author's mail address
     * @return true if one of them is, and they are no program's
     */
    public boolean isPersons(String name, String mail) {
        return !CommitAddresses.isBot(name, mail)
                && (isDeclared(mail) || byName.computeIfAbsent(name, this::isPersonsName));
    }

    /**
     * Tells whether the person stated an address, or it is one that a platform made for an account of the person.
     *
     * @param mail a mail address
     * @return true if it is on file
     */
    public boolean isDeclared(String mail) {
        String folded = folded(mail);
        return mails.contains(folded)
                || CommitAddresses.accountOf(folded).filter(handles::contains).isPresent();
    }

    private boolean isPersonsName(String name) {
        if (handles.contains(folded(name))) {
            return true;
        }
        Optional<NameGrade> grade = grade(name);
        return grade.filter(each ->
                        each != NameGrade.DIFFERENT && each != NameGrade.ORGANISATION && each != NameGrade.UNDECIDED)
                .isPresent();
    }

    /**
     * Tells whether a name is surely another person's: none of the person's names, none of the accounts, no program, and
     * without a part in common with a name of the person, as a family keeps one, and so does who takes another.
     *
     * @param name an author's name
     * @return true if it surely is
     */
    public boolean isSurelyAnother(String name) {
        return isOtherFullName(name) && !mayShareAPart(name);
    }

    private boolean mayShareAPart(String name) {
        Boolean known = isPartShared.get(name);
        if (known == null && compares(written.size())) {
            known = written.stream().anyMatch(own -> OwnNames.sharePart(own, name));
            isPartShared.put(name, known);
        }
        return known == null || known;
    }

    private boolean compares(int times) {
        boolean isLeft = comparisons + times <= MAX_COMPARISONS;
        comparisons += isLeft ? times : 0;
        return isLeft;
    }

    private Optional<NameGrade> grade(String name) {
        if (names.isEmpty() || name.isBlank() || name.length() > MAX_NAME) {
            return Optional.empty();
        }
        NameGrade known = grades.get(name);
        if (known == null && compares(namesOnFile)) {
            known = names.closest(name).grade();
            grades.put(name, known);
        }
        return Optional.ofNullable(known);
    }
}
