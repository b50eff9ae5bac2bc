package dev.tallystick.kyc.watchlist;

import dev.tallystick.candidate.PartialDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One person while a list is read. What cannot be used is listed as rejected. */
final class EntryDraft {

    private static final int MAX_NAME = 500;
    private static final int MAX_NAMES = 1_000;
    private static final int MAX_OTHERS = 200;
    private static final int MAX_PROGRAMME = 200;

    private final int line;
    private final ListDraft list;
    private final Set<String> names = new LinkedHashSet<>();
    private final Set<ListedDate> birthDates = new LinkedHashSet<>();
    private final Set<ListedDocument> documents = new LinkedHashSet<>();
    private String id = "";
    private String programme = "";
    private boolean hasUnreadBirthDates;

    EntryDraft(int line, ListDraft list) {
        this.line = line;
        this.list = list;
    }

    void identify(String known) {
        id = known;
    }

    String id() {
        return id;
    }

    int line() {
        return line;
    }

    Collection<String> names() {
        return names;
    }

    Collection<ListedDate> birthDates() {
        return birthDates;
    }

    boolean hasUnreadBirthDates() {
        return hasUnreadBirthDates;
    }

    Collection<ListedDocument> documents() {
        return documents;
    }

    String programme() {
        return programme;
    }

    void name(int at, String written) {
        String name = written.replaceAll("\\s+", " ").strip();
        if (name.isEmpty() || names.contains(name)) {
            return;
        }
        if (name.length() > MAX_NAME) {
            list.loseDetail(at, "a name of more than " + MAX_NAME + " characters");
        } else if (name.codePoints().noneMatch(Character::isLetter)) {
            list.loseDetail(at, "a name without a letter");
        } else if (names.size() == MAX_NAMES) {
            list.loseDetail(at, "more than " + MAX_NAMES + " names of one person");
        } else if (list.hasRoomForName(at, name)) {
            names.add(name);
        }
    }

    /** Puts names before those that there are. */
    void chiefNames(int at, String... written) {
        List<String> others = List.copyOf(names);
        names.clear();
        for (String name : written) {
            name(at, name);
        }
        names.addAll(others);
    }

    /** Adds a birth date as written, in any of the forms of {@link ListedDates}. */
    void birthDate(int at, String written) {
        if (!written.isBlank()) {
            ListedDates.find(written)
                    .ifPresentOrElse(
                            date -> birthDate(at, date), () -> unreadBirthDate(at, "a birth date that cannot be read"));
        }
    }

    void birthDate(int at, ListedDate date) {
        if (birthDates.contains(date)) {
            return;
        }
        if (birthDates.size() == MAX_OTHERS) {
            unreadBirthDate(at, "more than " + MAX_OTHERS + " birth dates of one person");
        } else if (list.hasRoom(at, "")) {
            birthDates.add(date);
        }
    }

    /** Adds a span of years. One without an end says nothing that can be relied on. */
    void birthYears(int at, String from, String to, boolean approximate) {
        Optional<PartialDate> first = ListedDates.year(from);
        Optional<PartialDate> last = ListedDates.year(to);
        if (first.isPresent()
                && last.isPresent()
                && !last.get().latest().isBefore(first.get().earliest())) {
            birthDate(at, new ListedDate(first.get().earliest(), last.get().latest(), approximate));
        } else {
            unreadBirthDate(at, "years of birth that cannot be read");
        }
    }

    /** Says that there is a birth date beside those that are held. */
    void unreadBirthDate(int at, String reason) {
        unreadBirthDates();
        list.loseDetail(at, reason);
    }

    void unreadBirthDates() {
        hasUnreadBirthDates = true;
    }

    void document(int at, String number, String country) {
        ListCountries.document(number, country).ifPresent(document -> document(at, document));
    }

    void document(int at, ListedDocument document) {
        if (!document.isTelling() || documents.contains(document)) {
            return;
        }
        if (documents.size() == MAX_OTHERS) {
            list.loseDetail(at, "more than " + MAX_OTHERS + " documents of one person");
        } else if (list.hasRoom(at, document.number())) {
            documents.add(document);
        }
    }

    void programme(String text) {
        if (programme.isEmpty()) {
            String plain = text.strip();
            String kept = plain.length() > MAX_PROGRAMME ? plain.substring(0, MAX_PROGRAMME) : plain;
            programme = list.hasRoom(line, kept) ? kept : "";
        }
    }
}
