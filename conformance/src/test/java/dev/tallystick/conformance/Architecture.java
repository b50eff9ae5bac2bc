package dev.tallystick.conformance;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rules that the packages below a root keep. The root is a parameter so that each rule is also tried on classes that
 * break it.
 */
final class Architecture {

    private static final String[] FOUNDATIONS = {"place..", "time..", "name..", "reference.."};
    private static final String[] CHECK_MODULES = {"kyc..", "social..", "banking..", "testkit.."};

    private final String root;

    Architecture(String root) {
        this.root = root;
    }

    Map<String, ArchRule> rules() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("place, time, name and reference know nothing of candidates and checks", foundations());
        rules.put("candidate knows nothing of checks", candidate());
        rules.put("check knows nothing of the engine", check());
        rules.put("the engine knows neither formats nor reports", engine());
        rules.put("core knows no check module", core());
        rules.put("kyc knows neither the engine nor other checks", checks("kyc..", "social..", "banking.."));
        rules.put("social knows neither the engine nor other checks", checks("social..", "kyc..", "banking.."));
        rules.put("banking knows neither the engine nor other checks", checks("banking..", "kyc..", "social.."));
        rules.put("public signatures name no third-party type", classes().should(Shapes.NAME_NO_THIRD_PARTY_TYPE));
        rules.put("public classes are final", classes().should(Shapes.BE_FINAL_IF_PUBLIC));
        rules.put("checks are named, hidden, final and immutable", classes().should(Shapes.BE_A_PROPER_CHECK));
        rules.put("no clock is read", classes().should(Calls.READ_NO_CLOCK));
        rules.put("nothing is printed", classes().should(Calls.PRINT_NOTHING));
        rules.put("no network is used", classes().should(Calls.USE_NO_NETWORK));
        rules.put("no thread is started", exceptTestkit().should(Calls.START_NO_THREAD));
        rules.put("caches work in the calling thread", classes().should(Calls.GIVE_CACHES_AN_EXECUTOR));
        rules.put("no reflection outside the codecs", reflection());
        rules.put("nothing is logged outside the engine", logging());
        rules.put("packages are named for what they hold", packageNames());
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true));
        return rules;
    }

    private ArchRule foundations() {
        return dependOnlyOn(FOUNDATIONS, FOUNDATIONS);
    }

    private ArchRule candidate() {
        return dependOnlyOn(new String[] {"candidate.."}, with(FOUNDATIONS, "candidate.."));
    }

    private ArchRule check() {
        return dependOnlyOn(new String[] {"check.."}, with(FOUNDATIONS, "candidate..", "check.."));
    }

    private ArchRule engine() {
        return noClasses()
                .that(resideInAPackage(root))
                .should()
                .dependOnClassesThat(in("json..", "report..", "record..", "link.."));
    }

    private ArchRule core() {
        return noClasses().that(not(in(CHECK_MODULES))).should().dependOnClassesThat(in(CHECK_MODULES));
    }

    private ArchRule checks(String module, String... others) {
        return noClasses()
                .that(in(module))
                .should()
                .dependOnClassesThat(in(with(others, "json..", "report..", "record..", "link..", "testkit.."))
                        .or(resideInAPackage(root)));
    }

    private ArchRule reflection() {
        return exceptTestkit().and(not(in("json.."))).should(Calls.REFLECT_NOWHERE);
    }

    /** The testkit looks into the classes of checks, and measures crowds with all processors. */
    private GivenClassesConjunction exceptTestkit() {
        return classes().that(not(in("testkit..")));
    }

    private ArchRule logging() {
        return noClasses()
                .that(not(resideInAPackage(root)))
                .should()
                .dependOnClassesThat(equivalentTo(System.Logger.class)
                        .or(resideInAnyPackage(
                                "java.util.logging..",
                                "org.slf4j..",
                                "org.apache.commons.logging..",
                                "org.apache.logging..")));
    }

    private static ArchRule packageNames() {
        return noClasses()
                .should()
                .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..manager..", "..helper..");
    }

    private ArchRule dependOnlyOn(String[] from, String[] to) {
        return noClasses()
                .that(in(from))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(in(to))));
    }

    private DescribedPredicate<JavaClass> in(String... packages) {
        return resideInAnyPackage(
                Stream.of(packages).map(each -> root + "." + each).toArray(String[]::new));
    }

    private static String[] with(String[] packages, String... more) {
        return Stream.concat(Stream.of(packages), Stream.of(more)).toArray(String[]::new);
    }
}
