package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.check.Check;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.FindingType;
import dev.tallystick.testkit.CaseTable;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CatalogueTest {

    private static final String DIRECTORY = "docs/checks";

    @Test
    void everyCheckHasACurrentPageAndNoPageIsLeftOver() {
        Map<String, String> pages = new LinkedHashMap<>();
        for (Check check : Providers.checks()) {
            pages.put(check.info().id() + ".md", CheckPage.render(check, shownCases(check.info())));
        }
        pages.put("README.md", index());
        Committed.assertCurrent(DIRECTORY, ".md", pages);
    }

    @Test
    void everyCheckHasOneCaseTable() {
        for (CheckInfo info : Providers.infos()) {
            assertThat(caseTables(info)).as("case tables of %s", info.id()).hasSize(1);
        }
    }

    private static String index() {
        Markdown page = new Markdown();
        page.paragraph(Markdown.GENERATED);
        page.heading(1, "Checks");
        page.paragraph("One page per check: what it reads, what it finds with which weight, what usually explains"
                + " it and what clears it up. Weights are decibans, 10·log10 of a likelihood ratio; a person looks from"
                + " 20 on, a second one from 40 on.");
        page.table(
                List.of("Check", "Question", "Area", "From", "Weights", "Indicators"),
                Providers.infos().stream().map(CatalogueTest::row).toList());
        return page.toString();
    }

    private static List<String> row(CheckInfo info) {
        return List.of(
                "[`" + info.id() + "`](" + info.id() + ".md)",
                info.title(),
                info.area().id(),
                info.earliestMoment().id(),
                info.findingTypes().stream()
                        .flatMap((FindingType type) -> type.weight().stream())
                        .map(weight -> Integer.toString(weight.decibans()))
                        .collect(Collectors.joining(", ")),
                String.join(", ", info.indicators()));
    }

    private static List<CaseTable.Case> shownCases(CheckInfo info) {
        return caseTables(info).stream()
                .flatMap(file -> CaseTable.read(file).stream())
                .filter(CaseTable.Case::isShown)
                .toList();
    }

    private static List<Path> caseTables(CheckInfo info) {
        String provider = info.id().substring(0, info.id().indexOf('.'));
        String name = info.id().substring(provider.length() + 1);
        Path resources =
                Repository.root().resolve(Providers.MODULES.get(provider)).resolve("src/test/resources");
        return Repository.filesUnder(resources, ".cases.json").stream()
                .filter(file -> file.getFileName().toString().equals(name + ".cases.json"))
                .toList();
    }
}
