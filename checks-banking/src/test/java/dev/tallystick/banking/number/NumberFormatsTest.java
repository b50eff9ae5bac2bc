package dev.tallystick.banking.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.google.errorprone.annotations.Immutable;
import dev.tallystick.banking.number.NumberFault.Rule;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What all formats promise. */
final class NumberFormatsTest {

    /** The formats, each with a valid number of invented accounts or published institutions. */
    enum Format {
        ROUTING_NUMBER("026073150", RoutingNumber::fault, RoutingNumber::parse),
        IBAN("DE89370400440532013000", Iban::fault, Iban::parse),
        BIC("CFSBUS33XXX", Bic::fault, Bic::parse),
        SORT_CODE("089999", SortCode::fault, SortCode::parse),
        ACCOUNT(
                "66374958",
                number -> SortCodeAccount.fault("089999", number),
                number -> SortCodeAccount.parse("089999", number)),
        CLABE("032180000118359719", Clabe::fault, Clabe::parse),
        IFSC("SBIN0005943", Ifsc::fault, Ifsc::parse),
        BSB("062000", Bsb::fault, Bsb::parse),
        TRANSIT_NUMBER("12345678", TransitNumber::fault, TransitNumber::parse);

        private final String example;
        private final Reader<NumberFault> fault;
        private final Reader<?> parse;

        Format(String example, Reader<NumberFault> fault, Reader<?> parse) {
            this.example = example;
            this.fault = fault;
            this.parse = parse;
        }
    }

    /** Reads a text. */
    @Immutable
    interface Reader<T> extends Function<String, Optional<? extends T>> {}

    @ParameterizedTest
    @EnumSource
    void readsBlanksHyphensAndInvisibleSigns(Format format) {
        String spread = String.join(" ", format.example.split(""));
        assertThat(format.fault.apply(spread)).isEmpty();
        assertThat(format.parse.apply(spread))
                .isEqualTo(format.parse.apply(format.example))
                .isPresent();
        for (String separator : new String[] {"-", "\u00A0", "\u202F", "\u2009", "\u2011", "\u2212", "\t", "\u200B"}) {
            String grouped = separator + format.example.substring(0, 3) + separator + format.example.substring(3);
            assertThat(format.parse.apply(grouped)).isEqualTo(format.parse.apply(format.example));
        }
    }

    @ParameterizedTest
    @EnumSource
    void namesDigitsOfOtherScripts(Format format) {
        for (String digit : new String[] {"\uFF11", "\u0661", "\u0967", "\uD835\uDFCF"}) {
            String text = format.example.substring(0, 5) + digit + format.example.substring(6);
            assertThat(format.fault.apply(text)).hasValueSatisfying(fault -> {
                assertThat(fault.rule()).isEqualTo(Rule.CHARACTER);
                assertThat(fault.position()).isEqualTo(6);
                assertThat(fault.statement()).contains("a digit of another script");
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesEmptyAndForeignTexts(Format format) {
        for (String text : new String[] {"", " ", "-", "\u0410\u0411", "ag\u00FCcar", "@", "\uD83D\uDE00", "\uD800"}) {
            assertThat(format.fault.apply(text)).isPresent();
            assertThat(format.parse.apply(text)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksOnlyShortlyAtLongTexts(Format format) {
        for (String unit : new String[] {"1", "A", " ", "\u0661", format.example}) {
            String text = unit.repeat(1_000_000);
            assertTimeout(Duration.ofMillis(100), () -> {
                assertThat(format.fault.apply(text))
                        .hasValueSatisfying(fault -> assertThat(fault.rule()).isEqualTo(Rule.LENGTH));
            });
        }
    }

    @Property
    void readsAnyTextOrSaysWhatIsWrong(@ForAll Format format, @ForAll String text) {
        assertThat(format.parse.apply(text).isPresent())
                .isNotEqualTo(format.fault.apply(text).isPresent());
    }

    @Property
    void readsAnyNumberOrSaysWhatIsWrongWithoutQuotingIt(@ForAll Format format, @ForAll("numbers") String text) {
        Optional<? extends NumberFault> fault = format.fault.apply(text);
        assertThat(format.parse.apply(text).isPresent()).isNotEqualTo(fault.isPresent());
        fault.ifPresent(found -> assertQuotesNothing(found, text));
    }

    @Property
    void quotesNothingOfADamagedNumber(@ForAll Format format, @ForAll("numbers") String other, @ForAll boolean before) {
        String text = before ? other + format.example : format.example.substring(1) + other;
        format.fault.apply(text).ifPresent(found -> assertQuotesNothing(found, text));
    }

    private static void assertQuotesNothing(NumberFault fault, String text) {
        for (int i = 0; i + 4 <= text.length(); i++) {
            assertThat(fault.statement()).doesNotContain(text.substring(i, i + 4));
        }
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().withCharRange('A', 'Z').ofMaxLength(40);
    }
}
