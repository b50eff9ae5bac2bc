package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.CharMatcher;
import dev.tallystick.Compliance;
import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.directory.BankRegistryFiles;
import dev.tallystick.banking.directory.DirectoryFixtures;
import dev.tallystick.banking.directory.IfscRegistry;
import dev.tallystick.banking.number.ModulusTable;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.banking.payment.DesignatedPayeeTable;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Counterparty;
import dev.tallystick.candidate.CounterpartyRole;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PaymentEvent;
import dev.tallystick.candidate.PaymentEventKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TaxFormKind;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.MessageCatalogue;
import dev.tallystick.check.NoteType;
import dev.tallystick.check.Wording;
import dev.tallystick.json.ReportJson;
import dev.tallystick.place.Country;
import dev.tallystick.report.TextReport;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/**
 * Whatever stands in the fields of accounts, and whatever numbers stand in the place of names, no screening fails and
 * nothing that is printed shows more than the end of a number.
 */
final class HostileValuesTest {

    private static final int SHOWN = 4;
    private static final CharMatcher SPACING = CharMatcher.whitespace().or(CharMatcher.is('-'));

    /** Everything that shows a report, as it does by default. */
    private static final List<Function<ScreeningReport, String>> RENDERERS =
            List.of(HostileValuesTest::text, ReportJson::write, HostileValuesTest::strings);

    private static final List<Field<String>> NUMBERS_OF_ACCOUNT = List.of(
            BankAccount.ROUTING_NUMBER,
            BankAccount.SORT_CODE,
            BankAccount.TRANSIT_NUMBER,
            BankAccount.BSB,
            BankAccount.IFSC,
            BankAccount.CLABE,
            BankAccount.ACCOUNT_NUMBER,
            BankAccount.IBAN,
            BankAccount.BIC,
            BankAccount.WALLET);
    private static final List<Field<String>> NUMBERS_OF_EVIDENCE = List.of(
            AccountEvidence.ROUTING_NUMBER,
            AccountEvidence.SORT_CODE,
            AccountEvidence.ACCOUNT_NUMBER,
            AccountEvidence.IBAN);
    private static final Set<Field<String>> SORT_CODES = Set.of(BankAccount.SORT_CODE, AccountEvidence.SORT_CODE);

    private static final String DESIGNATED_WALLET = "0x3456789a3456789a3456789a3456789a3456789a";
    private static final String REGISTERED_IBAN = "DE68999100013456789345";
    private static final List<PaymentEventKind> EVENTS = List.of(
            PaymentEventKind.DETAILS_CHANGED,
            PaymentEventKind.ACCOUNT_TROUBLE,
            PaymentEventKind.METHOD_REQUESTED,
            PaymentEventKind.PROOF_FOR_EXCHANGE_REQUESTED,
            PaymentEventKind.TRANSFERRED_ON);

    private static final List<Screener> SCREENERS = List.of(screener(BankingChecks.create()), screener(loaded()));

    @Property(tries = 250, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noValueEverShowsMoreThanItsEnd(@ForAll("values") List<String> values, @ForAll long seed) {
        Candidate candidate = candidate(values, new Random(seed));
        for (Screener screener : SCREENERS) {
            ScreeningReport report = screener.screen(candidate, Screenings.AS_OF);
            assertThat(report.checks()).noneMatch(outcome -> outcome.status() == Status.FAILED);
            assertShowsNone(values, candidate + candidate.parts().toString());
            RENDERERS.forEach(renderer -> assertShowsNone(values, renderer.apply(report)));
        }
    }

    @Example
    void theSearchFindsWhatIsShownInClearText() {
        Candidate candidate = Candidate.builder()
                .addAll(List.of(
                        PersonName.builder().full("Ilse Varga").build(),
                        BankAccount.builder()
                                .holder("9876543 Ontario Inc.")
                                .institution("Plover Bank")
                                .iban(REGISTERED_IBAN)
                                .build(),
                        BankAccount.builder().wallet(DESIGNATED_WALLET).build()))
                .build();
        ScreeningReport report = SCREENERS.get(1).screen(candidate, Screenings.AS_OF);
        String clear = ReportJson.write(report, Wording.of(MessageCatalogue.english(), Disclosure.CLEAR));

        assertThat(report.compliance()).isEqualTo(Compliance.HOLD);
        assertThat(report.findings())
                .extracting(each -> each.finding().type().id())
                .contains("banking.account-holder.other-organisation", "banking.registered-bank.other-institution");
        for (String value : List.of("9876543", REGISTERED_IBAN, DESIGNATED_WALLET)) {
            assertThatThrownBy(() -> assertShowsNone(List.of(value), clear))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(value.substring(0, 5));
            RENDERERS.forEach(renderer -> assertShowsNone(List.of(value), renderer.apply(report)));
        }
    }

    private static void assertShowsNone(List<String> values, String printed) {
        Set<String> secret = pieces(values);
        assertThat(runs(compact(printed)).filter(secret::contains)).isEmpty();
    }

    /** Every run of five characters of each value: a number in other spacing would be found as well. */
    private static Set<String> pieces(List<String> values) {
        return values.stream()
                .map(value -> compact(value.substring(0, Math.min(value.length(), 300))))
                .flatMap(HostileValuesTest::runs)
                .collect(Collectors.toSet());
    }

    private static Stream<String> runs(String text) {
        return IntStream.range(0, Math.max(0, text.length() - SHOWN)).mapToObj(i -> text.substring(i, i + SHOWN + 1));
    }

    private static String compact(String text) {
        return SPACING.removeFrom(text);
    }

    private static String text(ScreeningReport report) {
        return TextReport.builder().width(400).build().render(report);
    }

    /** What a log would show. */
    private static String strings(ScreeningReport report) {
        return Stream.of(
                        Stream.of(report),
                        report.checks().stream(),
                        report.findings().stream(),
                        report.findings().stream().map(each -> each.finding().facts()),
                        report.notes().stream(),
                        report.notes().stream().map(each -> each.note()))
                .flatMap(Function.identity())
                .map(Object::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Values from characters that stand nowhere else in a report. */
    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("3456789").ofMinLength(6).ofMaxLength(34);
        Arbitrary<String> six = Arbitraries.strings().withChars("3456789").ofLength(6);
        Arbitrary<String> spaced = digits.map(text -> text.replaceAll("(.{4})", "$1 "));
        Arbitrary<String> hyphenated = digits.map(
                text -> "9" + text.substring(0, 2) + "-" + text.substring(2, 4) + "-" + text.substring(2, 6));
        Arbitrary<String> other = Arbitraries.of(
                "",
                " ",
                "\u0000\u0007\u001B[2J",
                "\u202E87654321",
                "７６５４３２１８９",
                "٧٦٥٤٣٢١٨٩٦",
                "ǅßİıﬁǅßİıﬁ",
                "<b>'; DROP--",
                "{QZQZQ} %s %d {0}",
                "7".repeat(5_000),
                "🏦🏦🏦🏦🏦🏦",
                "\uD83C\uD83C\uD83C",
                DESIGNATED_WALLET,
                REGISTERED_IBAN);
        Arbitrary<String> iban = digits.map(text -> "QZ" + text);
        Arbitrary<String> any = Arbitraries.oneOf(digits, six, spaced, hyphenated, iban, other)
                .filter(text -> RoutingNumber.parse(text).isEmpty());
        return Combinators.combine(any, any, any).as((first, second, third) -> List.of(first, second, third));
    }

    private static Candidate candidate(List<String> values, Random random) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            parts.add(account(values, random));
            parts.add(evidence(values, random));
            parts.add(form(values, random));
            parts.add(event(values, random, i));
            parts.add(event(values, random, i + 2));
            parts.add(party(values, random));
        }
        parts.add(PersonName.builder().full("Ilse Varga").build());
        if (random.nextBoolean()) {
            parts.add(PersonName.builder()
                    .full("Tobias Lind")
                    .role(NameRole.FORMER)
                    .confidential(true)
                    .build());
        }
        return Candidate.builder().addAll(parts).build();
    }

    private static BankAccount account(List<String> values, Random random) {
        BankAccount.Builder account = BankAccount.builder()
                .holder(name("Ilse Varga", values, random))
                .institution(name("Heron Bank", values, random))
                .accountKind(random.nextInt(4) == 0 ? AccountKind.CRYPTO_WALLET : AccountKind.BANK);
        fill(account, NUMBERS_OF_ACCOUNT, values, random);
        if (random.nextInt(3) == 0) {
            account.jointHolders(List.of("Orla Quist", name("Bram Tolle", values, random)));
        }
        if (random.nextBoolean()) {
            account.sharePercent(50);
        }
        return random.nextBoolean() ? account.country(Country.of("US")).build() : account.build();
    }

    private static AccountEvidence evidence(List<String> values, Random random) {
        AccountEvidence.Builder evidence = AccountEvidence.builder()
                .evidenceKind(EvidenceKind.BANK_LETTER)
                .obtainedFrom(EvidenceChannel.INSTITUTION)
                .institution(name("Heron Bank", values, random));
        fill(evidence, NUMBERS_OF_EVIDENCE, values, random);
        if (random.nextBoolean()) {
            evidence.holder(name("Orla Quist", values, random));
        }
        return random.nextBoolean() ? evidence.holderMatch(HolderMatch.NO_MATCH).build() : evidence.build();
    }

    private static TaxForm form(List<String> values, Random random) {
        TaxForm.Builder form = TaxForm.builder()
                .form(TaxFormKind.W_9)
                .name(name("Nora Quist", values, random))
                .businessName(name("Kestrel Works Ltd", values, random));
        fill(form, List.of(TaxForm.TAX_NUMBER), values, random);
        return form.build();
    }

    private static PaymentEvent event(List<String> values, Random random, int day) {
        return PaymentEvent.builder()
                .event(EVENTS.get(random.nextInt(EVENTS.size())))
                .at(Screenings.AS_OF.minus(Duration.ofDays(10 - day)))
                .accountKind(random.nextInt(3) == 0 ? AccountKind.CRYPTO_WALLET : AccountKind.BANK)
                .holder(name("Orla Quist", values, random))
                .institution(name("Plover Bank", values, random))
                .build();
    }

    private static Counterparty party(List<String> values, Random random) {
        return Counterparty.builder()
                .name(name("Kestrel Works Ltd", values, random))
                .role(CounterpartyRole.PAYEE)
                .officers(List.of("Orla Quist", name("Bram Tolle", values, random)))
                .build();
    }

    /** A name, a number in its place, or both: of a value with fewer digits nobody can say that it is no name. */
    private static String name(String name, List<String> values, Random random) {
        String value = values.get(random.nextInt(values.size()));
        boolean isNumber = value.codePoints().filter(Character::isDigit).count() >= 6;
        return switch (isNumber ? random.nextInt(4) : 0) {
            case 1 -> value;
            case 2 -> name + " " + value;
            case 3 -> value + ", Tobias Lind";
            default -> name;
        };
    }

    /** A well-formed sort code names an institution and may be shown. */
    private static void fill(Part.Builder<?, ?> part, List<Field<String>> fields, List<String> values, Random random) {
        for (Field<String> field : fields) {
            String value = values.get(random.nextInt(values.size()));
            boolean isCode =
                    SORT_CODES.contains(field) && value.replaceAll("[\\s-]", "").length() == 6;
            if (random.nextInt(3) > 0 && !isCode) {
                part.set(field, value);
            }
        }
    }

    private static BankingChecks loaded() {
        return BankingChecks.builder()
                .bankDirectory(DirectoryFixtures.official())
                .bankRegistry(BankRegistryFiles.builder()
                        .read(file("bank-registry.json"), "Banks", DirectoryFixtures.AS_OF)
                        .build())
                .ifscRegistry(IfscRegistry.builder()
                        .branches(file("ifsc.json"), DirectoryFixtures.AS_OF)
                        .bankNames(file("ifsc-banks.json"), DirectoryFixtures.AS_OF)
                        .build())
                .modulusTable(ModulusTable.read(
                        stream("333333 999999 MOD10 0 0 0 0 0 0 7 1 3 7 1 3 7 1\n"), InputStream.nullInputStream()))
                .designatedPayees(DesignatedPayeeTable.builder()
                        .addTable(
                                "own-list",
                                "A list of the host",
                                DirectoryFixtures.AS_OF,
                                new StringReader("name,wallet\nHeron Mixer," + DESIGNATED_WALLET + "\n"))
                        .build())
                .build();
    }

    private static InputStream file(String name) {
        return DirectoryFixtures.class.getResourceAsStream(name);
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Screener screener(BankingChecks checks) {
        ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT);
        checks.checks().stream()
                .flatMap(check -> check.info().noteTypes().stream())
                .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                .forEach(type -> policy.contextNote(type.id()));
        return Screener.builder().addProvider(checks).policy(policy.build()).build();
    }
}
