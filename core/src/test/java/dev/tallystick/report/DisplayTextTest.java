package dev.tallystick.report;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class DisplayTextTest {

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(DisplayText.width("abc")).isEqualTo(3);
        assertThat(DisplayText.width("上海")).isEqualTo(4);
        assertThat(DisplayText.width("サラ")).isEqualTo(4);
        assertThat(DisplayText.width("서울")).isEqualTo(4);
        assertThat(DisplayText.width("（）")).isEqualTo(4);
        assertThat(DisplayText.width("𠮷")).isEqualTo(2);
        assertThat(DisplayText.width("ｱｲ")).isEqualTo(2);
    }

    @Test
    void marksTakeNoColumn() {
        assertThat(DisplayText.width("Jose\u0301")).isEqualTo(4);
        assertThat(DisplayText.width("می\u200cشود")).isEqualTo(5);
    }

    @Test
    void breaksAtSpaces() {
        assertThat(DisplayText.wrap("one two three", 8)).containsExactly("one two", "three");
        assertThat(DisplayText.wrap("", 8)).containsExactly("");
    }

    @Test
    void breaksBetweenWideCharacters() {
        assertThat(DisplayText.wrap("上海市浦东新区", 8)).containsExactly("上海市浦", "东新区");
        assertThat(DisplayText.wrap("at 上海市浦东", 8)).containsExactly("at 上海", "市浦东");
    }

    @Test
    void breaksAWordThatIsLongerThanALine() {
        assertThat(DisplayText.wrap("abcdefghij", 4)).containsExactly("abcd", "efgh", "ij");
    }

    @Test
    void neverSeparatesAMarkFromItsLetter() {
        assertThat(DisplayText.wrap("ae\u0301io\u0301u", 2)).containsExactly("ae\u0301", "io\u0301", "u");
    }

    @Property
    void everyLineFitsAndNothingButSpacesIsLost(@ForAll String text, @ForAll @IntRange(min = 2, max = 40) int columns) {
        var lines = DisplayText.wrap(text, columns);

        assertThat(lines).allSatisfy(line -> assertThat(DisplayText.width(line)).isLessThanOrEqualTo(columns));
        assertThat(String.join("", lines).replaceAll("\\s", ""))
                .isEqualTo(DisplayText.clean(text).replaceAll("\\s", ""));
    }
}
