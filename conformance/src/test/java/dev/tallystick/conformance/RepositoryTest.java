package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class RepositoryTest {

    private static final long LARGEST_FILE = 1_000_000;
    private static final Pattern PACKAGE_LINE = Pattern.compile("(?m)^package ([\\w.]+);");

    /** Hosts of package registries: which one serves a build is the business of its settings. */
    private static final Pattern REGISTRY = Pattern.compile("repo1?\\.maven|maven"
            + "\\.org/maven2|repo\\.spring|jcenter|registry\\.npmjs|pypi\\.org|<repositor" + "y>");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.])/(home|root|Users|tmp|work|workspace)/[\\w.]+|[A-Z]:\\\\\\\\?Users");

    @Test
    void noFileNamesARegistry() {
        assertThat(textsThatMatch(REGISTRY)).isEmpty();
    }

    @Test
    void noFileNamesAPathOfOneMachine() {
        assertThat(textsThatMatch(MACHINE_PATH)).isEmpty();
    }

    @Test
    void thePatternsFindWhatTheyLookFor() {
        assertThat("https://repo" + ".maven.apache.org/maven2").containsPattern(REGISTRY);
        assertThat("/ho" + "me/someone/tallystick").containsPattern(MACHINE_PATH);
    }

    @Test
    void noFileIsLarge() {
        assertThat(Repository.files())
                .allSatisfy(file ->
                        assertThat(Files.size(file)).as(Repository.name(file)).isLessThan(LARGEST_FILE));
    }

    @Test
    void everyFileIsUtf8WithoutCarriageReturnsAndEndsWithALineFeed() {
        assertThat(Repository.files()).allSatisfy(file -> {
            String text = Repository.read(file);
            assertThat(text).as(Repository.name(file)).doesNotContain("\r");
            assertThat(text.isEmpty() || text.endsWith("\n"))
                    .as("%s ends with a line feed", Repository.name(file))
                    .isTrue();
        });
    }

    @Test
    void everyPackageOfMainCodeDescribesItselfAndIsNullMarked() {
        List<Path> sources = Repository.files().stream()
                .filter(file -> Repository.name(file).contains("src/main/java/"))
                .filter(file -> file.toString().endsWith(".java"))
                .filter(file -> PACKAGE_LINE.matcher(Repository.read(file)).find())
                .toList();
        assertThat(sources).isNotEmpty();
        assertThat(sources.stream().map(Path::getParent).distinct()).allSatisfy(directory -> {
            Path info = directory.resolve("package-info.java");
            assertThat(info).exists();
            assertThat(Repository.read(info)).as(Repository.name(info)).contains("@NullMarked", "/**");
        });
    }

    @Test
    void theLicenceIsTheWholeApacheLicence() {
        assertThat(Repository.read(Repository.root().resolve("LICENSE")))
                .contains(
                        "Apache License",
                        "9. Accepting Warranty or Additional Liability",
                        "END OF TERMS AND CONDITIONS");
    }

    private static List<String> textsThatMatch(Pattern pattern) {
        return Repository.files().stream()
                .filter(file -> !file.getFileName().toString().equals("RepositoryTest.java"))
                .flatMap(file -> matches(file, pattern))
                .toList();
    }

    private static Stream<String> matches(Path file, Pattern pattern) {
        return pattern.matcher(Repository.read(file))
                .results()
                .map(match -> Repository.name(file) + ": " + match.group())
                .distinct();
    }
}
