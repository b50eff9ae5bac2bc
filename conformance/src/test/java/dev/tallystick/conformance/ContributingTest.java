package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContributingTest {

    private static final Path TESTS = Repository.root().resolve("conformance/src/test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java/dev/tallystick/conformance/sample/BirthDatesCheck.java",
                "java/dev/tallystick/conformance/sample/BirthDatesCheckTest.java",
                "resources/dev/tallystick/conformance/sample/birth-dates.cases.json"
            })
    void theTemplateOfACheckIsWhatCompilesAndPasses(String sample) {
        String source = Repository.read(TESTS.resolve(sample));
        String body = sample.endsWith(".java") ? source.substring(start(source)) : source;
        assertThat(Repository.read(Repository.root().resolve("CONTRIBUTING.md")))
                .contains(body);
    }

    private static int start(String source) {
        int comment = source.indexOf("/**");
        return comment < 0 ? source.indexOf("final class") : comment;
    }
}
