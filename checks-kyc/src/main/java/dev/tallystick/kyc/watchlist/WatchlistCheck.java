package dev.tallystick.kyc.watchlist;

import static java.util.Objects.requireNonNull;

import dev.tallystick.candidate.BirthDate;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.KnownNames;
import dev.tallystick.candidate.ListDecision;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.Area;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Missing;
import dev.tallystick.check.Note;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Reference;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.StructuredName;
import dev.tallystick.reference.ReferenceRow;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Looks the person up on sanctions lists, under every name.
 *
 * <p>A name alone is nothing: only with the same day of birth, or the same number of a document, is an entry a hit. A
 * birth date that is none of the listed ones tells two bearers of a name apart. Where neither can be told, the entry is
 * noted as that of a possible namesake, with what to ask for.
 */
final class WatchlistCheck implements Check {

    private static final int MOST_NOTED = 20;

    private static final FollowUp COMPARE = new FollowUp(
            "compare-list-entry",
            1,
            "Have whoever answers for sanctions compliance compare the whole entry with the person, before anything is"
                    + " decided or said.");

    private static final FindingType BIRTH_DATE = FindingType.builder("kyc.watchlist-match.birth-date")
            .message("{name} and the entry {entry} of {list} agree in the name ({how}) and in the birth date, day and"
                    + " month included ({birth}).")
            .compliance()
            .innocently(
                    "Two people of one name were born on the same day.",
                    "The entry was taken off the list after the file was made.")
            .followUps(COMPARE)
            .build();

    private static final FindingType DOCUMENT = FindingType.builder("kyc.watchlist-match.document")
            .message("{name} and the entry {entry} of {list} agree in the number of a document, {document}.")
            .compliance()
            .innocently(
                    "Two countries gave one number to two documents.",
                    "The number was copied wrongly, here or in the list.",
                    "The entry was taken off the list after the file was made.")
            .followUps(COMPARE)
            .build();

    private static final FindingType DECIDED = FindingType.builder("kyc.watchlist-match.decided")
            .message("{name} is the person of the entry {entry} of {list}, as {by} decided on {date} ({decision}).")
            .compliance()
            .innocently(
                    "The decision was recorded in the file of somebody else.",
                    "The entry was taken off the list after the decision.")
            .followUps(COMPARE)
            .build();

    private static final NoteType NAMESAKE = NoteType.compliance(
            "kyc.watchlist-match.possible-namesake",
            "A possible namesake: {fact}, of {list}. What agrees is {how}. A name alone says nothing; to tell the two"
                    + " apart, ask for {ask}, or record what was decided on this version of the entry.");

    static final CheckInfo INFO = CheckInfo.builder("kyc.watchlist-match")
            .title("Is the person on a sanctions list?")
            .rationale(
                    "Many people share a name with somebody on a list, and most of the wrong hits of screening lack a"
                            + " birth date on one side. So only a second identifier makes a hit: the same day of birth, or the"
                            + " same number of a document. Another birth date clears. A year, a span or an approximate date of a"
                            + " list clears where it does not fit, and is no agreement where it does. What a person decides"
                            + " who compares the two by hand is recorded, and settles that entry until it changes. It is"
                            + " reported apart, without weight. The check runs from an offer on, when a birth date may be"
                            + " asked for; without a list that is within its age limit nobody is cleared.")
            .area(Area.IDENTITY)
            .earliestMoment(Moment.OFFER)
            .parts(PersonName.KIND, BirthDate.KIND, IdentityDocument.KIND, ListDecision.KIND)
            .findingTypes(BIRTH_DATE, DOCUMENT, DECIDED)
            .noteTypes(NAMESAKE)
            .references(
                    Reference.of(
                            "Assessing OFAC Name Matches (US Office of Foreign Assets Control)",
                            "https://ofac.treasury.gov/faqs/topic/1636"),
                    Reference.of(
                            "Pairs that were wrongly scored highest (nomenklatura, issue 334)",
                            "https://github.com/opensanctions/nomenklatura/issues/334"))
            .indicators("K20")
            .build();

    private final Watchlist watchlist;

    WatchlistCheck(Watchlist watchlist) {
        this.watchlist = requireNonNull(watchlist, "watchlist");
    }

    @Override
    public CheckInfo info() {
        return INFO;
    }

    @Override
    public CheckResult check(Candidate candidate, CheckContext context) {
        CheckResult.Builder result = INFO.result();
        Map<StructuredName, PersonName> names = names(candidate);
        if (names.isEmpty()) {
            return result.missing(Missing.absent(PersonName.KIND, "the name, as documents have it"))
                    .build();
        }
        if (!watchlist.hasEntries()) {
            return result.missing(missingList(Missing.Reason.NOT_IN_REFERENCE, "a current sanctions list"))
                    .build();
        }
        Identifiers identifiers = Identifiers.of(candidate);
        Decisions decisions = Decisions.of(candidate, context.asOf());
        List<Finding> found = new ArrayList<>();
        List<Possible> unsettled = new ArrayList<>();
        List<CheckResult.Compared> settled = new ArrayList<>();
        boolean isShort = false;
        for (Possible possible : possible(candidate, names, identifiers)) {
            Optional<ListDecision> decision = decisions.find(possible.entry);
            Optional<Finding> finding = finding(possible, identifiers, decision);
            if (finding.isPresent()) {
                found.add(finding.get());
            } else if (decision.isPresent()) {
                Fact decided = Fact.of(decision.get(), ListDecision.OUTCOME);
                settled.add(new CheckResult.Compared(decided, entry(possible)));
            } else if (!identifiers.areOthers(possible.entry)) {
                if (possible.isNamesake) {
                    unsettled.add(possible);
                }
                isShort |= !possible.isNamesake
                        && NameWords.isShort(possible.name.written().orElse(""));
            }
        }
        if (isShort) {
            result.missing(Missing.of(
                    PersonName.KIND, Missing.Reason.TOO_LITTLE, "the name in full: initials are those of many people"));
        }
        found.forEach(result::finding);
        unsettled.stream().limit(MOST_NOTED).forEach(each -> result.note(namesake(each, identifiers)));
        unsettled.forEach(each -> result.missing(identifiers.toAskFor(each.entry)));
        boolean areListsGood = areListsGood(context, result);
        // Whoever is settled in part is not cleared.
        if (!found.isEmpty() || (unsettled.isEmpty() && !isShort && areListsGood)) {
            result.compared(Fact.ofName(names.values().iterator().next()), list());
            settled.forEach(each -> result.compared(each.first(), each.second()));
        }
        return result.build();
    }

    private boolean areListsGood(CheckContext context, CheckResult.Builder result) {
        boolean areWhole = watchlist.isComplete();
        boolean areCurrent = watchlist.referenceTables().stream().noneMatch(table -> table.isStale(context.asOf()));
        if (!areWhole) {
            result.missing(missingList(Missing.Reason.TOO_LITTLE, "sanctions lists that are read to their end"));
        }
        if (!areCurrent) {
            result.missing(
                    missingList(Missing.Reason.NOT_IN_REFERENCE, "sanctions lists that are within their age limit"));
        }
        return areWhole && areCurrent;
    }

    /** An entry that may be the person's, and the name that led to it. */
    private record Possible(WatchlistEntry entry, PersonName name, String how, boolean isNamesake) {}

    /** Returns the names to look up; of two that read the same, the one that is not confidential. */
    private static Map<StructuredName, PersonName> names(Candidate candidate) {
        Map<StructuredName, PersonName> names = new LinkedHashMap<>();
        candidate.names().stream()
                .filter(name -> name.written()
                        .filter(text -> text.codePoints().anyMatch(Character::isLetter))
                        .isPresent())
                .sorted(Comparator.comparing(PersonName::isConfidential).thenComparing(Part::allText))
                .forEach(name -> names.putIfAbsent(structured(name), name));
        return names;
    }

    private static StructuredName structured(PersonName name) {
        return StructuredName.builder()
                .full(name.written().orElse(""))
                .given(name.given().orElse(""))
                .middle(name.middle().orElse(""))
                .family(name.family().orElse(""))
                .build();
    }

    private List<Possible> possible(
            Candidate candidate, Map<StructuredName, PersonName> names, Identifiers identifiers) {
        Map<String, Possible> possible = new LinkedHashMap<>();
        names.forEach((structured, name) -> {
            for (WatchlistHit hit : watchlist.findByName(structured)) {
                if (!hit.comparison().isMatch()) {
                    continue; // a look-up of the host's own may return more
                }
                boolean namesake = hit.comparison().grade() != NameGrade.INITIALS;
                Possible known = possible.get(key(hit.entry()));
                if (known == null || (namesake && !known.isNamesake)) {
                    possible.put(key(hit.entry()), new Possible(hit.entry(), name, how(name, hit), namesake));
                }
            }
        });
        KnownNames known = KnownNames.of(candidate.names());
        PersonName first = names.values().iterator().next();
        for (String number : identifiers.numbers()) {
            for (WatchlistEntry entry : watchlist.findByDocument(number)) {
                if (!possible.containsKey(key(entry))
                        && (identifiers.isSameDocument(entry)
                                || entry.names().stream().anyMatch(known::mayInclude))) {
                    possible.put(key(entry), new Possible(entry, first, "", false));
                }
            }
        }
        return List.copyOf(possible.values());
    }

    private static String key(WatchlistEntry entry) {
        return entry.row().table() + " " + entry.row().line() + " " + entry.id();
    }

    private static String how(PersonName name, WatchlistHit hit) {
        return name.isConfidential() ? "a name that is not shown" : NameWords.of(hit.comparison());
    }

    private static Optional<Finding> finding(
            Possible possible, Identifiers identifiers, Optional<ListDecision> decision) {
        if (decision.filter(Decisions::isSame).isPresent()) {
            return Optional.of(decided(possible, decision.get()));
        }
        Optional<Fact> document = identifiers.sameDocument(possible.entry);
        if (document.filter(each -> isOpen(each, decision)).isPresent()) {
            return Optional.of(
                    begun(DOCUMENT, possible).fact("document", document.get()).build());
        }
        Optional<Fact> day = possible.how.isEmpty() ? Optional.empty() : identifiers.sameDay(possible.entry);
        return day.filter(each -> isOpen(each, decision))
                .map(birth -> begun(BIRTH_DATE, possible)
                        .argument("how", possible.how)
                        .fact("birth", birth)
                        .build());
    }

    /** A decision settles what it could compare. */
    private static boolean isOpen(Fact agreeing, Optional<ListDecision> decision) {
        return decision.isEmpty() || Decisions.isNewer(agreeing, decision.get());
    }

    private static Finding decided(Possible possible, ListDecision decision) {
        return begun(DECIDED, possible)
                .fact("decision", Fact.of(decision, ListDecision.OUTCOME))
                .argument("by", decision.decidedBy().orElseThrow())
                .argument(
                        "date",
                        decision.decidedAt()
                                .orElseThrow()
                                .atZone(ZoneOffset.UTC)
                                .toLocalDate()
                                .toString())
                .build();
    }

    private static Finding.Builder begun(FindingType type, Possible possible) {
        return Finding.builder(type, possible.name)
                .fact("name", Fact.ofName(possible.name))
                .fact("entry", entry(possible))
                .argument("list", source(possible.entry));
    }

    /** Says all that a decision on the entry is recorded by. */
    private static String source(WatchlistEntry entry) {
        ReferenceRow row = entry.row();
        return entry.listTitle() + " of " + entry.asOf() + " (list " + row.table() + ", entry "
                + row.get(WatchlistEntry.ENTRY_COLUMN) + ", version " + entry.version() + ")";
    }

    /** The listed name would give a confidential one away. */
    private static Fact entry(Possible possible) {
        return Fact.of(
                possible.entry.row(),
                possible.name.isConfidential() ? WatchlistEntry.ENTRY_COLUMN : WatchlistEntry.NAME_COLUMN);
    }

    private static Note namesake(Possible possible, Identifiers identifiers) {
        return Note.of(
                NAMESAKE,
                entry(possible),
                Map.of(
                        "list",
                        source(possible.entry),
                        "how",
                        possible.how,
                        "ask",
                        identifiers.toAskFor(possible.entry).what()));
    }

    private Fact list() {
        String titles = watchlist.referenceTables().stream()
                .map(table -> table.title() + ", " + table.asOf())
                .collect(Collectors.joining("; "));
        return Fact.rule(
                "Names are looked up on sanctions lists; only a second identifier makes a hit.",
                Reference.of(titles.isEmpty() ? "the list of the host" : titles, ""));
    }

    private static Missing missingList(Missing.Reason reason, String what) {
        return Missing.of(PersonName.KIND, reason, what);
    }
}
