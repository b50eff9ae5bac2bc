package dev.tallystick.examples.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Keeps the table of columns and the output in the README true; {@code -Dcatalogue=write} rewrites both. */
final class ReadmeTest {

    private static final Path README = Path.of("README.md");

    @Test
    void listsTheColumnsThatAreRead() throws IOException {
        assertBlock(
                "columns",
                Columns.all().stream()
                        .map(column ->
                                "| `" + column.name() + "` | " + column.description() + " | " + column.format() + " |")
                        .collect(Collectors.joining(
                                "\n", "\n| column | what it says | a cell holds |\n|---|---|---|\n", "\n\n")));
    }

    @Test
    void showsWhatTheProgramPrints() throws IOException {
        Run run = Run.of("payees.csv");

        String printed = run.err().replace("payees.csv", "examples/payroll/payees.csv") + run.out();
        String block = "```\n" + printed.replace(System.lineSeparator(), "\n") + "```\n";
        assertBlock("output", "\n" + block + "\n");
        assertBlock(Path.of("../../README.md"), "payroll", block);
    }

    private static void assertBlock(String name, String expected) throws IOException {
        assertBlock(README, name, expected);
    }

    private static void assertBlock(Path file, String name, String expected) throws IOException {
        String readme = Files.readString(file, StandardCharsets.UTF_8);
        Matcher block = Pattern.compile("(?s)(<!-- " + name + " -->\n)(.*?)(?=<!-- end " + name + " -->)")
                .matcher(readme);
        assertThat(block.find()).as("block %s in the README", name).isTrue();
        if ("write".equals(System.getProperty("catalogue"))) {
            Files.writeString(
                    file,
                    readme.substring(0, block.end(1)) + expected + readme.substring(block.end()),
                    StandardCharsets.UTF_8);
            return;
        }
        assertThat(block.group(2)).isEqualTo(expected);
    }
}
