package dev.tallystick.kyc.mrz;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import dev.tallystick.kyc.mrz.CheckDigit.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Explains check digits that do not fit by characters that readers confuse.
 *
 * <p>Single replacements are tried by adding what they do to the residue of each check digit; the second one of a pair
 * is looked up by what is still missing.
 */
final class Confusions {

    /** Characters of one group are taken for each other. */
    private static final ImmutableListMultimap<Character, Character> SIMILAR = similar("0ODQ 1IL 2Z 4A 5S 6G 8B");

    private final ZoneFormat format;
    private final String text;
    private final List<Coverage> digits;

    /** For each check digit and position by how much the residue grows with the value there; 0 where it does not. */
    private final int[][] effects;

    /** A character put in place of another, whose value differs by so much; it may mend a letter among digits. */
    private record Option(ZoneField field, int position, char suggested, int difference, boolean mends) {}

    /** By how much a replacement changes each residue, modulo 10, and how many letters among digits it mends. */
    private record Effect(List<Integer> residues, int mended) {}

    private Confusions(ZoneText zone) {
        this.format = zone.format();
        this.text = zone.text();
        this.digits = Coverage.of(format, text);
        this.effects = digits.stream().map(each -> each.effects(text.length())).toArray(int[][]::new);
    }

    static Optional<ReadingSuggestion> explain(ZoneText zone) {
        return new Confusions(zone).explain();
    }

    private Optional<ReadingSuggestion> explain() {
        boolean[] inQuestion = inQuestion();
        int faulty = faulty(inQuestion);
        if (faulty > 2 || digits.stream().anyMatch(each -> each.verdict(text) == Verdict.MISSING)) {
            return Optional.empty();
        }
        List<Option> options = options(inQuestion);
        int[] residues = digits.stream().mapToInt(each -> each.residue(text)).toArray();
        List<List<Option>> solutions = single(options, residues, faulty);
        if (solutions.isEmpty()) {
            solutions = pairs(options, residues, faulty);
        }
        return solutions.size() == 1 ? Optional.of(suggestion(solutions.get(0))) : Optional.empty();
    }

    /**
     * The positions of the digits that do not fit; of the composite only where no other fails, and only its own. A letter
     * in place of a check digit is in question even where its value fits.
     */
    private boolean[] inQuestion() {
        boolean[] positions = new boolean[text.length()];
        boolean onlyComposite = true;
        for (int digit = 0; digit < digits.size(); digit++) {
            if (digits.get(digit).verdict(text) == Verdict.FITS) {
                continue;
            }
            boolean composite = digits.get(digit).field() == ZoneField.COMPOSITE;
            onlyComposite &= composite;
            for (int position = 0; position < text.length() && (!composite || onlyComposite); position++) {
                positions[position] |= effects[digit][position] != 0 && (!composite || digit == owner(position));
            }
            int at = digits.get(digit).at();
            positions[at] |= Characters.isLetter(text.charAt(at));
        }
        return positions;
    }

    /** The first check digit that a position has to do with, the composite last; -1 if there is none. */
    private int owner(int position) {
        for (int digit = 0; digit < effects.length; digit++) {
            if (effects[digit][position] != 0) {
                return digit;
            }
        }
        return -1;
    }

    private List<Option> options(boolean[] inQuestion) {
        List<Option> options = new ArrayList<>();
        for (int position = 0; position < inQuestion.length; position++) {
            if (inQuestion[position]) {
                addOptions(position, options);
            }
        }
        return options;
    }

    private void addOptions(int position, List<Option> options) {
        char seen = text.charAt(position);
        boolean digitsOnly = holdsDigitsOnly(position);
        ZoneField field = field(position);
        for (char suggested : SIMILAR.get(seen)) {
            if (!digitsOnly || Characters.isDigit(suggested)) {
                int difference = Characters.value(suggested) - Characters.value(seen);
                boolean mends = digitsOnly && Characters.isLetter(seen);
                options.add(new Option(field, position, suggested, difference, mends));
            }
        }
    }

    private ZoneField field(int position) {
        Coverage digit = digits.get(owner(position));
        if (digit.field() != ZoneField.COMPOSITE || digit.at() == position) {
            return digit.field();
        }
        return format.furtherOptionalData().contains(position)
                ? ZoneField.FURTHER_OPTIONAL_DATA
                : ZoneField.OPTIONAL_DATA;
    }

    private boolean holdsDigitsOnly(int position) {
        return format.birthDate().contains(position)
                || format.expiryDate().contains(position)
                || digits.stream().anyMatch(each -> each.at() == position);
    }

    /** How many letters stand where the fields in question hold digits only. */
    private int faulty(boolean[] inQuestion) {
        int faulty = 0;
        for (int position = 0; position < inQuestion.length; position++) {
            boolean letter = inQuestion[position] && Characters.isLetter(text.charAt(position));
            faulty += letter && holdsDigitsOnly(position) ? 1 : 0;
        }
        return faulty;
    }

    private List<List<Option>> single(List<Option> options, int[] residues, int faulty) {
        List<List<Option>> solutions = new ArrayList<>();
        for (Option option : options) {
            if (mended(option) == faulty && solves(residues, option)) {
                addIfDatesExist(ImmutableList.of(option), solutions);
            }
        }
        return solutions;
    }

    private List<List<Option>> pairs(List<Option> options, int[] residues, int faulty) {
        Map<Effect, List<Integer>> byEffect = new HashMap<>();
        for (int i = 0; i < options.size(); i++) {
            byEffect.computeIfAbsent(effect(options.get(i)), effect -> new ArrayList<>())
                    .add(i);
        }
        List<List<Option>> solutions = new ArrayList<>();
        for (int i = 0; i < options.size() && solutions.size() < 2; i++) {
            Option first = options.get(i);
            for (int j : byEffect.getOrDefault(missing(first, residues, faulty), List.of())) {
                Option second = options.get(j);
                if (j > i && first.position != second.position && solutions.size() < 2) {
                    addIfDatesExist(ImmutableList.of(first, second), solutions);
                }
            }
        }
        return solutions;
    }

    /** What the second replacement of a pair has to do so that every check digit fits. */
    private Effect missing(Option first, int[] residues, int faulty) {
        return new Effect(
                IntStream.range(0, residues.length)
                        .mapToObj(digit -> Math.floorMod(-residues[digit] - effect(digit, first), 10))
                        .toList(),
                faulty - mended(first));
    }

    private Effect effect(Option option) {
        return new Effect(
                IntStream.range(0, effects.length)
                        .mapToObj(digit -> Math.floorMod(effect(digit, option), 10))
                        .toList(),
                mended(option));
    }

    private static int mended(Option option) {
        return option.mends ? 1 : 0;
    }

    private boolean solves(int[] residues, Option option) {
        for (int digit = 0; digit < residues.length; digit++) {
            if ((residues[digit] + effect(digit, option)) % 10 != 0) {
                return false;
            }
        }
        return true;
    }

    private int effect(int digit, Option option) {
        return effects[digit][option.position] * option.difference;
    }

    private void addIfDatesExist(List<Option> solution, List<List<Option>> solutions) {
        StringBuilder changed = new StringBuilder(text);
        solution.forEach(option -> changed.setCharAt(option.position, option.suggested));
        boolean exist = solution.stream().allMatch(option -> switch (option.field) {
            case BIRTH_DATE -> ZoneDate.isInCalendar(format.birthDate().of(changed.toString()));
            case EXPIRY_DATE -> ZoneDate.isInCalendar(format.expiryDate().of(changed.toString()));
            default -> true;
        });
        if (exist) {
            solutions.add(solution);
        }
    }

    private ReadingSuggestion suggestion(List<Option> options) {
        return new ReadingSuggestion(options.stream()
                .map(each ->
                        new Replacement(each.field, format, each.position, text.charAt(each.position), each.suggested))
                .toList());
    }

    private static ImmutableListMultimap<Character, Character> similar(String groups) {
        ImmutableListMultimap.Builder<Character, Character> similar = ImmutableListMultimap.builder();
        for (String group : Splitter.on(' ').split(groups)) {
            group.chars()
                    .forEach(seen -> group.chars()
                            .filter(other -> other != seen)
                            .forEach(other -> similar.put((char) seen, (char) other)));
        }
        return similar.build();
    }
}
