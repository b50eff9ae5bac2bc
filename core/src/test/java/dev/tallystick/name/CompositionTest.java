package dev.tallystick.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

final class CompositionTest {

    @Property
    void composesAnyTextAsUnicodeSays(@ForAll @StringLength(max = 30) String text) {
        assertThat(Composition.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Property
    void composesLettersAndMarksOfAlphabets(
            @ForAll @CharRange(from = ' ', to = '\u0600') @StringLength(max = 12) String text) {
        assertThat(Composition.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Property
    void composesSyllablesWithWhatFollowsThem(
            @ForAll
                    @CharRange(from = '\u1100', to = '\u11FF')
                    @CharRange(from = '\uAC00', to = '\uD7A3')
                    @StringLength(max = 6)
                    String text) {
        assertThat(Composition.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }
}
