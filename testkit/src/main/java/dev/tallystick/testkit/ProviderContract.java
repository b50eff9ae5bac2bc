package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.SetMultimap;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckProvider;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.FindingType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Verifies what holds for every check of a provider, over generated candidates, honest lives and the author's own cases.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> keepsTheContract() {
 *     return ProviderContract.of(MyChecks.create())
 *             .cases(MyCheckTest.class, "my-check.cases.json")
 *             .tests();
 * }
 * }</pre>
 *
 * <p>The contract: an empty candidate is not judged; nothing throws; dropping all parts of a kind creates no finding,
 * unless it takes the place of one that weighs as much (a declared history can be absent only as a whole); adding an
 * explanation, a tie or a former name adds no weight; repeating a part or reordering a list changes nothing but
 * pointers; parts that a check does not declare are not read and change nothing; only declared finding types come out,
 * each with two facts, a follow-up and an innocent explanation; ids are unique and start with the id of the provider; a
 * check is a final class with final fields, describes itself by one object and says the same again, also in parallel.
 *
 * <p>Collects its settings; not thread-safe.
 */
public final class ProviderContract {

    private static final long SEED = 20_261_101;
    private static final int DEFAULT_RUNS = 200;

    private final CheckProvider provider;
    private final List<ContractCandidates.Example> examples = new ArrayList<>();
    private final Set<String> timelineChecks = new TreeSet<>();
    private final ImmutableSetMultimap.Builder<String, PartKind<?>> excuses = ImmutableSetMultimap.builder();
    private final List<Path> docs = new ArrayList<>();
    private int runs = DEFAULT_RUNS;

    private ProviderContract(CheckProvider provider) {
        this.provider = provider;
    }

    /**
     * Returns the contract of a provider.
     *
     * @param provider the provider
     * @return the contract, with {@value #DEFAULT_RUNS} generated candidates for each property
     */
    public static ProviderContract of(CheckProvider provider) {
        return new ProviderContract(provider);
    }

    /**
     * Adds the candidates of a case table, so that the properties are verified where findings are.
     *
     * @param owner the class beside which the table lies
     * @param resource the name of the table, relative to the owner
     * @return this contract
     * @throws IllegalArgumentException if there is no such table, or it breaks a rule of the format
     */
    @CanIgnoreReturnValue
    public ProviderContract cases(Class<?> owner, String resource) {
        return cases(CaseTable.read(owner, resource));
    }

    /**
     * Adds the candidates of cases, so that the properties are verified where findings are.
     *
     * @param cases cases of any table
     * @return this contract
     */
    @CanIgnoreReturnValue
    public ProviderContract cases(List<CaseTable.Case> cases) {
        cases.forEach(each -> examples.add(new ContractCandidates.Example(each.candidate(), each.asOf())));
        return this;
    }

    /**
     * Names checks that compare times, to which an explanation or name given later may add something.
     *
     * @param checkIds ids of checks of the provider
     * @return this contract
     */
    @CanIgnoreReturnValue
    public ProviderContract timelineChecks(String... checkIds) {
        timelineChecks.addAll(List.of(checkIds));
        return this;
    }

    /**
     * Names kinds of parts that excuse: a check that reads them finds less than without them. They are not dropped.
     * Approved pick-up points, protected addresses and domiciles need not be named.
     *
     * @param checkId the id of a check of the provider
     * @param kinds kinds of parts, for example the engagement where its terms permit what is found without it
     * @return this contract
     */
    @CanIgnoreReturnValue
    public ProviderContract excusedBy(String checkId, PartKind<?>... kinds) {
        excuses.putAll(checkId, kinds);
        return this;
    }

    /**
     * Asks for a documentation page for each check.
     *
     * @param directory the directory that holds a file {@code <check id>.md} for each check
     * @return this contract
     */
    @CanIgnoreReturnValue
    public ProviderContract docs(Path directory) {
        docs.add(directory);
        return this;
    }

    /**
     * Sets how many generated candidates each property is verified with.
     *
     * @param runs at least 1
     * @return this contract
     * @throws IllegalArgumentException if the number is less than 1
     */
    @CanIgnoreReturnValue
    public ProviderContract runs(int runs) {
        if (runs < 1) {
            throw new IllegalArgumentException("runs are at least 1: " + runs);
        }
        this.runs = runs;
        return this;
    }

    /**
     * Returns the tests: some of the provider, and one for each check and property.
     *
     * @return the tests, for a method annotated with {@code @TestFactory}; the same candidates each time
     * @throws IllegalArgumentException if a check is named that the provider does not have
     */
    public Stream<DynamicTest> tests() {
        SetMultimap<String, PartKind<?>> excused = excuses.build();
        List<String> ids =
                provider.checks().stream().map(check -> check.info().id()).toList();
        Stream.concat(timelineChecks.stream(), excused.keySet().stream()).forEach(id -> {
            if (!ids.contains(id)) {
                throw new IllegalArgumentException("the provider has no check " + id);
            }
        });
        ContractCandidates candidates = new ContractCandidates(SEED, runs, examples);
        Stream<DynamicTest> ofProvider = Stream.of(
                dynamicTest("the provider has checks", () -> assertThat(ids).isNotEmpty()),
                dynamicTest("ids are unique and start with the id of the provider", this::verifyIds));
        return Stream.concat(
                ofProvider,
                provider.checks().stream()
                        .map(check -> new ContractSubject(
                                check,
                                excused.get(check.info().id()),
                                timelineChecks.contains(check.info().id())))
                        .flatMap(subject -> tests(subject, candidates)));
    }

    private Stream<DynamicTest> tests(ContractSubject subject, ContractCandidates candidates) {
        Check check = subject.check();
        String prefix = check.info().id() + ": ";
        Stream<DynamicTest> once = Stream.of(
                dynamicTest(prefix + "an empty candidate is not judged", () -> verifyEmpty(subject)),
                dynamicTest(
                        prefix + "describes itself by the same object",
                        () -> assertThat(check.info()).isSameAs(check.info())),
                dynamicTest(
                        prefix + "is a final class with final fields",
                        () -> assertThat(ClassShape.problems(check)).isEmpty()),
                dynamicTest(prefix + "says the same in parallel", () -> candidates.verifyInParallel(subject)));
        Stream<DynamicTest> pages = docs.stream()
                .map(directory -> directory.resolve(check.info().id() + ".md"))
                .map(page -> dynamicTest(
                        prefix + "has a documentation page",
                        () -> assertThat(page)
                                .exists()
                                .content()
                                .contains(check.info().title())));
        return Stream.of(once, pages, properties(subject, candidates)).flatMap(tests -> tests);
    }

    private static Stream<DynamicTest> properties(ContractSubject subject, ContractCandidates candidates) {
        return Stream.of(
                property("nothing throws", ContractProperties::nothingThrows, subject, candidates),
                property(
                        "only declared parts are read",
                        ContractProperties::onlyDeclaredPartsAreRead,
                        subject,
                        candidates),
                property("says the same again", ContractProperties::theSameComesOutAgain, subject, candidates),
                property(
                        "findings are declared and complete",
                        ContractProperties::findingsAreDeclaredAndComplete,
                        subject,
                        candidates),
                property(
                        "absence creates no finding", ContractProperties::absenceCreatesNoFinding, subject, candidates),
                property(
                        "an explanation, tie or former name adds no weight",
                        ContractProperties::explainingAddsNoWeight,
                        subject,
                        candidates),
                property(
                        "repetition changes nothing",
                        ContractProperties::repetitionChangesNothing,
                        subject,
                        candidates),
                property("order changes nothing", ContractProperties::orderChangesNothing, subject, candidates),
                property(
                        "parts that it does not declare change nothing",
                        ContractProperties::unreadPartsChangeNothing,
                        subject,
                        candidates));
    }

    private static DynamicTest property(
            String name, ContractProperties.Property property, ContractSubject subject, ContractCandidates candidates) {
        return dynamicTest(subject.info().id() + ": " + name, () -> candidates.verify(subject, property));
    }

    private void verifyIds() {
        List<Check> checks = provider.checks();
        List<String> ids = new ArrayList<>();
        for (Check check : checks) {
            assertThat(check.info().id()).startsWith(provider.id() + ".");
            ids.add(check.info().id());
            ids.addAll(check.info().aliases());
            check.info().findingTypes().stream().map(FindingType::id).forEach(ids::add);
            check.info().noteTypes().forEach(type -> ids.add(type.id()));
            assertThat(check.info().parameters().stream().map(Object::toString))
                    .as("parameters of %s", check.info().id())
                    .doesNotHaveDuplicates();
        }
        assertThat(ids).as("ids of %s", provider.id()).doesNotHaveDuplicates();
    }

    private static void verifyEmpty(ContractSubject subject) {
        Signature signature = subject.screen(Candidate.builder().build(), FieldValues.NOW);
        assertThat(signature.outcome().status())
                .isIn(CheckResult.Status.INSUFFICIENT_DATA, CheckResult.Status.NOT_APPLICABLE);
        assertThat(signature.lines()).noneMatch(line -> line.startsWith("note"));
    }
}
