package dev.tallystick.benchmarks;

import dev.tallystick.candidate.Candidate;
import dev.tallystick.testkit.HonestCrowd;
import dev.tallystick.testkit.Population;
import java.util.List;
import java.util.stream.Stream;

/** People with accounts from all populations of the honest crowd in turn, the same at every call. */
final class Payees {

    private static final List<Population> POPULATIONS = HonestCrowd.populations();

    private Payees() {}

    /** Returns payees without end; each is made when it is read. */
    static Stream<Candidate> all() {
        return Stream.iterate(0L, number -> number + 1)
                .map(number ->
                        POPULATIONS.get((int) (number % POPULATIONS.size())).candidate(number / POPULATIONS.size()))
                .filter(person -> !person.bankAccounts().isEmpty());
    }
}
