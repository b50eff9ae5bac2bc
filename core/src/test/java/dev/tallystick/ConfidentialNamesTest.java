package dev.tallystick;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.BankAccount;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.Employment;
import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Moment;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Photo;
import dev.tallystick.candidate.Profile;
import dev.tallystick.candidate.ProfileChange;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.Verification;
import dev.tallystick.candidate.VerificationMethod;
import dev.tallystick.candidate.VerificationOutcome;
import dev.tallystick.check.Area;
import dev.tallystick.check.CheckInfo;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Disclosure;
import dev.tallystick.check.EvidenceGroup;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Finding;
import dev.tallystick.check.FindingType;
import dev.tallystick.check.FollowUp;
import dev.tallystick.check.Weight;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ConfidentialNamesTest {

    private static final PersonName OPEN = name("Claire Barrow").build();
    private static final PersonName KEPT =
            name("Colin Barrow").confidential(true).build();
    private static final ConfidentialNames NAMES = ConfidentialNames.of(List.of(OPEN, KEPT));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "COLIN BARROWS",
                "Collin Barrow",
                "Barow, Colin",
                "C O L I N  Barrow",
                "Colin",
                "Colin James Barrow",
                "Claire & Colin Barrow"
            })
    void aHolderThatIsCloseToAConfidentialNameIsNotPrinted(String holder) {
        Fact fact = NAMES.hide(Fact.of(document(holder), IdentityDocument.HOLDER));

        for (Disclosure disclosure : Disclosure.values()) {
            assertThat(fact.value(disclosure)).isEqualTo("a name kept confidential");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"COLIN BARROWS", "Colin", "C O L I N  Barrow"})
    void aNameOnAnAccountThatIsCloseToAConfidentialNameIsNotPrinted(String shown) {
        ProfileChange change =
                ProfileChange.builder().before(shown).after(shown).build();
        Photo photo = Photo.builder().shownName(shown).build();

        assertThat(List.of(
                        Fact.of(change, ProfileChange.BEFORE),
                        Fact.of(change, ProfileChange.AFTER),
                        Fact.of(photo, Photo.SHOWN_NAME)))
                .allSatisfy(fact ->
                        assertThat(NAMES.hide(fact).value(Disclosure.CLEAR)).isEqualTo("(not shown)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Claire Barrow", "C. Barrow", "Barrow", "Claire Barrows", "Nora Sandin", "Blue Finch LLC"})
    void aHolderThatIsCloserToAnOpenNameOrToNoneIsPrinted(String holder) {
        assertThat(NAMES.hide(Fact.of(document(holder), IdentityDocument.HOLDER))
                        .value(Disclosure.MASKED))
                .isEqualTo(holder);
    }

    @Test
    void aNameReadFromTheZoneOfADocumentIsNotPrintedAndItsBirthDateIs() {
        IdentityDocument document = IdentityDocument.builder()
                .set(IdentityDocument.ZONES, List.of("BARROW<<COLIN<<<<"))
                .build();

        assertThat(shown(Fact.shown(document, IdentityDocument.ZONES, "COLIN BARROWS")))
                .isEqualTo("a name kept confidential");
        assertThat(shown(Fact.shown(document, IdentityDocument.ZONES, "1990"))).isEqualTo("1990");
    }

    @Test
    void aPlaceThatIsLikeAPartOfTheNameIsPrinted() {
        Employment job = Employment.builder().locality("Colinton").build();

        assertThat(shown(Fact.of(job, Employment.LOCALITY))).isEqualTo("Colinton");
    }

    @ParameterizedTest
    @CsvSource({
        "colin.barrow@post.example, …@post.example",
        "colinbarrow85@post.example, …@post.example",
        "colin.barrows@post.example, …@post.example",
        "me@colin-barrow.example, …",
        "claire.barrow@post.example, claire.barrow@post.example",
        "barrow@post.example, barrow@post.example"
    })
    void anEmailAddressKeepsItsDomainOnly(String address, String shown) {
        assertThat(shown(Fact.of(Email.builder().address(address).build(), Email.ADDRESS)))
                .isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "https://code.example/colin_barrow, https://code.example/…",
        "code.example/people/colin-barrow, code.example/…",
        "https://colinbarrow.example/me, …",
        "https://code.example/claire, https://code.example/claire"
    })
    void aWebAddressKeepsItsHostOnly(String url, String shown) {
        assertThat(shown(Fact.of(Profile.builder().url(url).build(), Profile.URL)))
                .isEqualTo(shown);
    }

    @Test
    void aMaskedFieldStaysMasked() {
        Phone phone = Phone.builder().number("Colin Barrow +46 70 174 06 05").build();

        assertThat(shown(Fact.of(phone, Phone.NUMBER))).isEqualTo("…6 05");
    }

    @ParameterizedTest
    @CsvSource({
        "Colin_Barrow_licence.pdf, 'document, …_licence.pdf'",
        "BARROW-Colin.pdf, 'document, ….pdf'",
        "COLIN BARROWS, 'document, …'",
        "application form, 'document, application form'"
    })
    void aSourceDoesNotPrintAConfidentialName(String name, String source) {
        for (Part part : List.of(
                IdentityDocument.builder()
                        .holder("Claire Barrow")
                        .provenance(Provenance.of(Source.DOCUMENT).named(name))
                        .build(),
                name("Claire Barrow")
                        .provenance(Provenance.of(Source.DOCUMENT).named(name))
                        .build())) {
            Field<?> field = part instanceof PersonName ? PersonName.FULL : IdentityDocument.HOLDER;
            assertThat(NAMES.hide(Fact.of(part, field)).source()).isEqualTo(source);
        }
    }

    @Test
    void whoVerifiedIsNotPrintedByAConfidentialName() {
        Verification answer = Verification.builder(
                        VerificationMethod.INDEPENDENT_CONTACT, VerificationOutcome.CONFIRMED)
                .by("Colin Barrow Ltd")
                .build();
        Employment job = Employment.builder()
                .employer("Kestrel Foundry")
                .addVerification(answer)
                .build();

        assertThat(NAMES.hide(Fact.ofVerification(job, Employment.EMPLOYER, answer))
                        .source())
                .isEqualTo("… Ltd");
    }

    @Test
    void argumentsOfMessagesDoNotPrintAConfidentialName() {
        FindingType type = FindingType.builder("toy.argument.x")
                .message("The {kind} of {holder} says {words}, not {name}.")
                .weight(Weight.assumed(5, "a toy"))
                .group(EvidenceGroup.NAME)
                .innocently("A name changed.")
                .followUps(FollowUp.CONFIRM_NAMES)
                .build();
        CheckInfo info = CheckInfo.builder("toy.argument")
                .title("Is it hidden")
                .rationale("A toy for tests.")
                .area(Area.IDENTITY)
                .earliestMoment(Moment.APPLICATION)
                .parts(IdentityDocument.KIND, PersonName.KIND)
                .findingTypes(type)
                .build();
        IdentityDocument document = document("Claire Barrow");
        CheckResult result = info.result()
                .finding(Finding.builder(type, document)
                        .fact("holder", Fact.of(document, IdentityDocument.HOLDER))
                        .fact("name", Fact.ofName(OPEN))
                        .argument("kind", "passport")
                        .argument("words", "mr Colin Barrow")
                        .build())
                .build();

        assertThat(NAMES.hide(result).findings().get(0).message(Disclosure.CLEAR))
                .isEqualTo("The passport of Claire Barrow says mr a name kept confidential, not Claire Barrow.");
    }

    @Test
    void thousandsOfNamesAndFactsTakeNoLongTimeAndPrintNoConfidentialName() {
        List<PersonName> names = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            names.add(name("Colin" + letters(i) + " Barrow").confidential(true).build());
        }
        ConfidentialNames many = ConfidentialNames.of(names);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            for (int i = 0; i < 3000; i++) {
                BankAccount account = BankAccount.builder()
                        .holder("COLIN" + letters(i) + " BARROWS")
                        .build();
                assertThat(many.hide(Fact.of(account, BankAccount.HOLDER)).value(Disclosure.CLEAR))
                        .isEqualTo("a name kept confidential");
            }
        });
    }

    private static String letters(int number) {
        return Integer.toString(number, 20)
                .chars()
                .mapToObj(c -> "" + (char) (c < 'a' ? c - '0' + 'k' : c))
                .reduce("", String::concat);
    }

    private static String shown(Fact fact) {
        return NAMES.hide(fact).value(Disclosure.MASKED);
    }

    private static IdentityDocument document(String holder) {
        return IdentityDocument.builder().holder(holder).build();
    }

    private static PersonName.Builder name(String full) {
        return PersonName.builder().full(full);
    }
}
