package dev.tallystick;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.Fact;
import dev.tallystick.name.NameGrade;
import dev.tallystick.name.PersonNames;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps a confidential name out of facts that cite it in another place than the name itself: the holder of an account. */
final class ConfidentialNames {

    private static final String SHOWN = "a name kept confidential";
    private static final int MAX_LENGTH = 300;
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");
    private static final Splitter PEOPLE = Splitter.on(
                    Pattern.compile("[&+/;,]|\\s(?i:and|or|und|oder|y|o|e|ou|et|en|og|och|i|ja|ve|dan)\\s"))
            .trimResults()
            .omitEmptyStrings();

    private final ImmutableList<String> hidden;
    private final ImmutableList<String> open;

    private ConfidentialNames(ImmutableList<String> hidden, ImmutableList<String> open) {
        this.hidden = hidden;
        this.open = open;
    }

    static ConfidentialNames of(List<PersonName> names) {
        return new ConfidentialNames(
                written(names.stream().filter(PersonName::isConfidential)),
                written(names.stream().filter(name -> !name.isConfidential())));
    }

    CheckResult hide(CheckResult result) {
        return hidden.isEmpty() ? result : result.withFacts(this::hide);
    }

    private Fact hide(Fact fact) {
        if (fact.part().isEmpty() || fact.part().get() instanceof PersonName) {
            return fact;
        }
        Part part = fact.part().get();
        List<String> values =
                fact.field().flatMap(part::find).map(ConfidentialNames::texts).orElse(List.of());
        if (values.stream().anyMatch(this::isHidden)) {
            return fact.shownAs(values.stream()
                    .map(value -> isHidden(value) ? SHOWN : value)
                    .collect(Collectors.joining(", ")));
        }
        return isHidden(fact.value(Disclosure.CLEAR)) ? fact.shownAs(SHOWN) : fact;
    }

    private boolean isHidden(String text) {
        String bounded = text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH);
        String folded = fold(text);
        return hidden.stream().anyMatch(name -> folded.contains(fold(name)) && !isOpen(name))
                || Stream.concat(Stream.of(bounded), PEOPLE.splitToStream(bounded))
                        .anyMatch(this::isHiddenName);
    }

    /** Whether a text is a confidential name, and an open name is less like it. */
    private boolean isHiddenName(String text) {
        Optional<NameGrade> kept = best(hidden, text);
        Optional<NameGrade> told = best(open, text);
        return kept.isPresent() && (told.isEmpty() || kept.get().compareTo(told.get()) < 0);
    }

    /** Whole words between blanks. */
    private static String fold(String text) {
        return NOT_LETTERS.matcher(" " + text.toLowerCase(Locale.ROOT) + " ").replaceAll(" ");
    }

    private boolean isOpen(String name) {
        return open.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static Optional<NameGrade> best(List<String> names, String text) {
        return names.stream()
                .map(name -> PersonNames.compare(name, text))
                .filter(comparison -> comparison.isMatch())
                .map(comparison -> comparison.grade())
                .min(NameGrade::compareTo);
    }

    private static List<String> texts(Object value) {
        Stream<?> all = value instanceof List<?> list ? list.stream() : Stream.of(value);
        return all.filter(String.class::isInstance).map(String.class::cast).toList();
    }

    private static ImmutableList<String> written(Stream<PersonName> names) {
        return names.flatMap(name -> name.written().stream())
                .filter(text -> text.codePoints().filter(Character::isLetter).count() > 1)
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }
}
