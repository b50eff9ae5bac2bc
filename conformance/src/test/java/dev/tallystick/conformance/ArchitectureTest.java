package dev.tallystick.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.PartKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

final class ArchitectureTest {

    private static final String ROOT = "dev.tallystick";
    private static final String OFFENDERS = "dev.tallystick.conformance.offenders";

    private static final JavaClasses PUBLISHED = new ClassFileImporter()
            .importPaths(Repository.PUBLISHED.stream().map(Repository::classes).toList());

    @TestFactory
    Stream<DynamicTest> publishedModulesKeepEveryRule() {
        return new Architecture(ROOT)
                .rules().entrySet().stream()
                        .map(rule ->
                                dynamicTest(rule.getKey(), () -> rule.getValue().check(PUBLISHED)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleIsBrokenByAnOffender() {
        JavaClasses offenders = new ClassFileImporter().importPackages(OFFENDERS);
        return new Architecture(OFFENDERS)
                .rules().entrySet().stream()
                        .map(rule -> dynamicTest(
                                rule.getKey(),
                                () -> assertThat(rule.getValue()
                                                .evaluate(offenders)
                                                .hasViolation())
                                        .as("some offender breaks the rule")
                                        .isTrue()));
    }

    @Test
    void noPackageIsInTwoModules() {
        Map<String, String> homes = new HashMap<>();
        for (String module : Repository.PUBLISHED) {
            for (String name : packages(module)) {
                String other = homes.put(name, module);
                if (other != null) {
                    fail("%s is in %s and in %s", name, other, module);
                }
            }
        }
        assertThat(homes).containsKeys("dev.tallystick", "dev.tallystick.check");
    }

    @Test
    void theModelHasNoFieldForAProtectedTrait() {
        Set<String> traits = Set.of(
                "sex",
                "gender",
                "race",
                "ethnicity",
                "religion",
                "skin",
                "photo",
                "face",
                "portrait",
                "age",
                "birthplace",
                "nationality",
                "citizenship",
                "maritalstatus",
                "disability");
        List<String> fields = Candidate.kinds().stream()
                .map(PartKind::fields)
                .flatMap(List::stream)
                .map(Field::name)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(fields).contains("date", "issuingcountry").doesNotContainAnyElementsOf(traits);
    }

    private static Set<String> packages(String module) {
        return new ClassFileImporter()
                .importPath(Repository.classes(module)).stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
