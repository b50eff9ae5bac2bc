package dev.tallystick.kyc.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LookAlikesTest {

    private static final DomainName HARBOUR = domain("harbourmill.com");
    private static final LookAlikes ALIKE = new LookAlikes(List.of(HARBOUR, domain("acme.com")));

    @ParameterizedTest
    @ValueSource(
            strings = {"harb0urmill.com", "harbourmi1l.com", "harbоurmill.com", "hаrbоurmіll.com", "harbourrnill.com"})
    void lettersOfTheSameShapeAreSeen(String text) {
        assertThat(ALIKE.drawnAlike(domain(text))).containsExactly(HARBOUR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"harbormill.com", "harbourmil.com", "harbuormill.com", "harbourmille.com", "narbourmill.com"})
    void oneSlipIsSeen(String text) {
        assertThat(ALIKE.oneSlipAway(domain(text))).containsExactly(HARBOUR);
        assertThat(ALIKE.drawnAlike(domain(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbourmill.com",
                "mail.harbourmill.com",
                "harbourmill.de",
                "harbour-mill.com",
                "harbourmill-jobs.com",
                "harbourmil.de",
                "harbrmill.com",
                "acne.com",
                "lantern.com"
            })
    void whatOrganisationsOrStrangersHoldIsNoLookAlike(String text) {
        assertThat(ALIKE.drawnAlike(domain(text))).isEmpty();
        assertThat(ALIKE.oneSlipAway(domain(text))).isEmpty();
    }

    @Test
    void shortNamesAreComparedByShapeOnly() {
        assertThat(ALIKE.drawnAlike(domain("аcme.com"))).containsExactly(domain("acme.com"));
    }

    @ParameterizedTest
    @CsvSource({
        "harbor-analytics.com, harboranalytics.com",
        "münchner-bank.de, muenchner-bank.de",
        "münchner-bank.de, munchnerbank.de",
        "mueller.com, muller.com",
        "århus-havn.dk, aarhus-havn.dk",
        "café-tide.fr, cafe-tide.fr",
        "wałbrzych.pl, walbrzych.pl",
        "ışıkdeniz.com, isikdeniz.com",
        "straßenbau.de, strassenbau.de",
        "harboranalytic.io, harboranalytics.com"
    })
    void honestSpellingsOfOneNameAreNoLookAlikes(String first, String second) {
        for (List<String> pair : List.of(List.of(first, second), List.of(second, first))) {
            LookAlikes alike = new LookAlikes(List.of(domain(pair.get(0))));
            assertThat(alike.drawnAlike(domain(pair.get(1)))).isEmpty();
            assertThat(alike.oneSlipAway(domain(pair.get(1)))).isEmpty();
        }
    }

    @Test
    void aStrokeHidesNoLetterOfAnotherScript() {
        assertThat(ALIKE.drawnAlike(domain("harbоurmiłl.com"))).containsExactly(HARBOUR);
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings().withChars("abc-").ofMaxLength(7);
    }

    @Property
    void slipsAreCountedAsByTheTextbook(@ForAll("words") String first, @ForAll("words") String second) {
        int plain = distance(first, second, false);
        assertThat(Spelling.isWithin(first, second, 2)).isEqualTo(plain <= 2);
        assertThat(Spelling.isWithin(first, second, 1)).isEqualTo(plain <= 1);
        assertThat(Spelling.isOneSlip(first, second)).isEqualTo(distance(first, second, true) == 1);
    }

    private static int distance(String first, String second, boolean exchanges) {
        int[][] cost = new int[first.length() + 1][second.length() + 1];
        for (int i = 0; i <= first.length(); i++) {
            for (int j = 0; j <= second.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = first.charAt(i - 1) == second.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (exchanges
                        && i > 1
                        && j > 1
                        && first.charAt(i - 1) == second.charAt(j - 2)
                        && first.charAt(i - 2) == second.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[first.length()][second.length()];
    }

    private static DomainName domain(String text) {
        return DomainName.find(text).orElseThrow();
    }
}
