package dev.tallystick.banking.payment;

import dev.tallystick.banking.account.HolderNames;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.name.OrganisationComparison.Verdict;
import dev.tallystick.name.OrganisationNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Tells the institutions of events apart. Each two names are compared once, however many events state them. Of more than
 * {@value #MAX_NAMES} names that differ in writing the later ones are not read: nobody has trouble at so many.
 */
final class InstitutionPairs {

    static final int MAX_NAMES = 50;

    private static final int UNNAMED = -1;

    /** Events at two institutions. */
    record Pair(PaymentEvent first, PaymentEvent second) {}

    private final List<PaymentEvent> events;
    private final BiPredicate<String, String> rule;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final int[] numberAt;
    private final Map<Integer, Boolean> compared = new HashMap<>();

    InstitutionPairs(List<PaymentEvent> events) {
        this(events, (first, second) -> OrganisationNames.compare(first, second).verdict() == Verdict.DIFFERENT);
    }

    InstitutionPairs(List<PaymentEvent> events, BiPredicate<String, String> rule) {
        this.events = events;
        this.rule = rule;
        this.numberAt = new int[events.size()];
        for (int i = 0; i < numberAt.length; i++) {
            numberAt[i] = events.get(i)
                    .institution()
                    .filter(name -> !name.isBlank() && !HolderNames.isNumber(name))
                    .map(this::number)
                    .orElse(UNNAMED);
        }
    }

    private int number(String name) {
        return numbers.computeIfAbsent(Claims.fold(name), folded -> {
            names.add(name);
            return numbers.size();
        });
    }

    /** Tells whether one of the events from a place up to another states no institution. */
    boolean hasUnnamed(int from, int to) {
        for (int i = from; i < to; i++) {
            if (numberAt[i] == UNNAMED) {
                return true;
            }
        }
        return false;
    }

    /** Finds the first two of the events from a place up to another that are at different institutions. */
    Optional<Pair> firstDifferent(int from, int to) {
        boolean[] isSeen = new boolean[MAX_NAMES];
        List<Integer> places = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int number = numberAt[i];
            if (number != UNNAMED && number < MAX_NAMES && !isSeen[number]) {
                isSeen[number] = true;
                places.add(i);
            }
        }
        for (int first = 0; first < places.size(); first++) {
            for (int second = first + 1; second < places.size(); second++) {
                if (isDifferent(numberAt[places.get(first)], numberAt[places.get(second)])) {
                    return Optional.of(new Pair(events.get(places.get(first)), events.get(places.get(second))));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDifferent(int first, int second) {
        int lower = Math.min(first, second);
        int higher = Math.max(first, second);
        return compared.computeIfAbsent(
                lower * MAX_NAMES + higher, pair -> rule.test(names.get(lower), names.get(higher)));
    }
}
