package dev.tallystick.banking.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.Screener;
import dev.tallystick.ScreeningPolicy;
import dev.tallystick.ScreeningReport;
import dev.tallystick.banking.BankingChecks;
import dev.tallystick.banking.number.RoutingNumber;
import dev.tallystick.candidate.AccountEvidence;
import dev.tallystick.candidate.AccountKind;
import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.EvidenceChannel;
import dev.tallystick.candidate.EvidenceKind;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.HolderMatch;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.TaxForm;
import dev.tallystick.candidate.TaxFormKind;
import dev.tallystick.check.CheckResult.Status;
import dev.tallystick.check.NoteType;
import dev.tallystick.json.ReportJson;
import dev.tallystick.place.Country;
import dev.tallystick.report.TextReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Whatever stands in the number fields, no screening fails and no report shows more than the end of a number. */
final class HostileValuesTest {

    private static final int SHOWN = 4;

    private static final List<Field<String>> OF_ACCOUNT = List.of(
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
    private static final List<Field<String>> OF_EVIDENCE = List.of(
            AccountEvidence.ROUTING_NUMBER,
            AccountEvidence.SORT_CODE,
            AccountEvidence.ACCOUNT_NUMBER,
            AccountEvidence.IBAN);

    private static final Screener SCREENER = screener();

    @Property(tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void noValueEverShowsMoreThanItsEnd(@ForAll("values") List<String> values, @ForAll long seed) {
        Random random = new Random(seed);
        List<Part> parts = List.of(
                account(values, random),
                account(values, random),
                evidence(values, random),
                evidence(values, random),
                form(values, random),
                form(values, random),
                name());
        ScreeningReport report =
                SCREENER.screen(Candidate.builder().addAll(parts).build(), Screenings.AS_OF);
        assertThat(report.checks()).noneMatch(outcome -> outcome.status() == Status.FAILED);
        String rendered = (TextReport.builder().width(400).build().render(report) + ReportJson.write(report))
                .replaceAll("\\s", "");
        for (String piece : pieces(values)) {
            assertThat(rendered).doesNotContain(piece);
        }
    }

    /** Every run of five characters of each value: a number in other spacing would be found as well. */
    private static Set<String> pieces(List<String> values) {
        Set<String> pieces = new HashSet<>();
        for (String value : values) {
            String compact = value.replaceAll("[\\s-]", "");
            for (int i = 0; i + SHOWN < Math.min(compact.length(), 200); i++) {
                pieces.add(compact.substring(i, i + SHOWN + 1));
            }
        }
        return pieces;
    }

    /** Values from characters that stand nowhere else in a report. */
    @Provide
    Arbitrary<List<String>> values() {
        Arbitrary<String> digits =
                Arbitraries.strings().withChars("3456789").ofMinLength(6).ofMaxLength(34);
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
                "\uD83C\uD83C\uD83C");
        Arbitrary<String> iban = digits.map(text -> "QZ" + text);
        Arbitrary<String> any =
                Arbitraries.oneOf(digits, spaced, hyphenated, iban, other).filter(text -> !isCode(text));
        return Combinators.combine(any, any, any).as((first, second, third) -> List.of(first, second, third));
    }

    /** A well-formed routing number or sort code names an institution and may be shown. */
    private static boolean isCode(String text) {
        return RoutingNumber.parse(text).isPresent()
                || text.replaceAll("[\\s-]", "").length() == 6;
    }

    private static BankAccount account(List<String> values, Random random) {
        BankAccount.Builder account = BankAccount.builder()
                .holder("Ilse Varga")
                .institution("Heron Bank")
                .accountKind(AccountKind.BANK);
        fill(account, OF_ACCOUNT, values, random);
        return random.nextBoolean() ? account.country(Country.of("US")).build() : account.build();
    }

    private static AccountEvidence evidence(List<String> values, Random random) {
        AccountEvidence.Builder evidence = AccountEvidence.builder()
                .evidenceKind(EvidenceKind.BANK_LETTER)
                .obtainedFrom(EvidenceChannel.INSTITUTION)
                .institution("Heron Bank");
        fill(evidence, OF_EVIDENCE, values, random);
        return random.nextBoolean() ? evidence.holderMatch(HolderMatch.NO_MATCH).build() : evidence.build();
    }

    private static TaxForm form(List<String> values, Random random) {
        TaxForm.Builder form = TaxForm.builder().form(TaxFormKind.W_9).name("Nora Quist");
        fill(form, List.of(TaxForm.TAX_NUMBER), values, random);
        return form.build();
    }

    private static PersonName name() {
        return PersonName.builder().full("Ilse Varga").build();
    }

    private static void fill(Part.Builder<?, ?> part, List<Field<String>> fields, List<String> values, Random random) {
        for (Field<String> field : fields) {
            if (random.nextInt(3) > 0) {
                part.set(field, values.get(random.nextInt(values.size())));
            }
        }
    }

    private static Screener screener() {
        ScreeningPolicy.Builder policy = ScreeningPolicy.builder(Moment.EMPLOYMENT);
        List<NoteType> notes = new ArrayList<>();
        BankingChecks.create()
                .checks()
                .forEach(check -> notes.addAll(check.info().noteTypes()));
        notes.stream()
                .filter(type -> type.kind() == NoteType.Kind.CONTEXT)
                .forEach(type -> policy.contextNote(type.id()));
        return Screener.builder()
                .addProvider(BankingChecks.create())
                .policy(policy.build())
                .build();
    }
}
