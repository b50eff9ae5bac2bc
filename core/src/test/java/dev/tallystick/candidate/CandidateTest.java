package dev.tallystick.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tallystick.check.CheckContext;
import dev.tallystick.check.Deadline;
import dev.tallystick.place.Country;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

final class CandidateTest {

    private static final Provenance FORM = Provenance.of(Source.SELF_DECLARED, Instant.parse("2026-01-02T03:04:05Z"))
            .named("form");
    private static final Verification LETTER = Verification.builder(
                    VerificationMethod.BANK_LETTER, VerificationOutcome.CONFIRMED)
            .by("the bank")
            .build();
    private static final Email MAIL =
            Email.builder().address("ida@example.org").provenance(FORM).build();

    @Test
    void addingKeepsEveryPartInOrder() {
        Candidate candidate = Candidate.builder().add(MAIL).add(MAIL).build();

        assertThat(candidate.emails()).containsExactly(MAIL, MAIL);
    }

    @Test
    void joiningMergesWhatSaysTheSame() {
        Email verified = Email.builder()
                .address("ida@example.org")
                .provenance(Provenance.of(Source.PLATFORM))
                .addVerification(LETTER)
                .build();
        Email other = Email.builder().address("i.lund@example.org").build();

        Candidate joined = Candidate.builder()
                .add(MAIL)
                .addAll(Candidate.builder().id("7").add(verified).add(other).build())
                .build();

        assertThat(joined.id()).hasValue("7");
        assertThat(joined.emails()).hasSize(2);
        assertThat(joined.emails().get(0).provenance()).hasValue(FORM);
        assertThat(joined.emails().get(0).verifications()).containsExactly(LETTER);
    }

    @Test
    void joiningACandidateWithItselfChangesNothing() {
        Candidate candidate = Candidate.builder()
                .id("1")
                .add(MAIL)
                .add(Engagement.builder().moment(Moment.OFFER).build())
                .build();

        assertThat(candidate.toBuilder().addAll(candidate).build()).isEqualTo(candidate);
    }

    @Test
    void aSecondEngagementFillsOnlyWhatTheFirstLeavesEmpty() {
        Candidate candidate = Candidate.builder()
                .add(Engagement.builder().moment(Moment.OFFER).build())
                .add(Engagement.builder()
                        .moment(Moment.PAYROLL)
                        .country(Country.of("PT"))
                        .build())
                .build();

        assertThat(candidate.parts(Engagement.KIND)).hasSize(1);
        assertThat(candidate.engagement().orElseThrow().moment()).hasValue(Moment.OFFER);
        assertThat(candidate.engagement().orElseThrow().country()).hasValue(Country.of("PT"));
    }

    @Test
    void aRestrictedCandidateGivesTheSamePartsAndRefusesOthers() {
        Candidate full = Candidate.builder()
                .add(MAIL)
                .add(Phone.builder().number("+351210000000").build())
                .build();
        Candidate view = full.restrictedTo(Set.of(Email.KIND));

        assertThat(view.emails().get(0)).isSameAs(MAIL);
        assertThat(view.parts()).containsExactly(MAIL);
        assertThatThrownBy(view::phones)
                .isInstanceOf(UndeclaredPartException.class)
                .hasMessageContaining("phone");
        assertThatThrownBy(view::toBuilder).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> view.restrictedTo(Set.of(Phone.KIND))).isInstanceOf(UndeclaredPartException.class);
    }

    @Test
    void textShowsKindsAndPresenceAndNoValue() {
        Candidate candidate = Candidate.builder().id("host-id").add(MAIL).build();

        assertThat(candidate).hasToString("Candidate[e-mail x 1]");
        assertThat(MAIL).hasToString("e-mail[address]");
    }

    @Test
    void aFieldOfAnotherPartIsMisuse() {
        assertThatThrownBy(() -> MAIL.find(Phone.NUMBER)).hasMessageContaining("no field of a part of kind e-mail");
        assertThatThrownBy(() -> Email.builder().set(Phone.NUMBER, "1").build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyKindHasItsOwnPropertyAndItsFieldsTheirOwnNames() {
        Set<String> properties = new HashSet<>();
        for (PartKind<?> kind : Candidate.kinds()) {
            assertThat(properties.add(kind.property())).as(kind.property()).isTrue();
            assertThat(kind.fields().stream().map(Field::name)).doesNotHaveDuplicates();
            assertThat(kind.newBuilder().build().kind()).isSameAs(kind);
            assertThat(kind.newBuilder().build()).isInstanceOf(kind.type());
            assertThat(kind.description()).endsWith(".");
        }
    }

    @Test
    void timesOutsideOfFourDigitYearsAreRefusedWithTheirBound() {
        Instant first = Instant.parse("0001-01-01T00:00:00Z");
        Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");
        for (Instant at : List.of(first, last)) {
            assertThat(Provenance.of(Source.HOST, at).at()).hasValue(at);
            assertThat(LETTER.toBuilder().at(at).build().at()).hasValue(at);
            assertThat(TimelineEvent.builder().at(at).build().at()).hasValue(at);
        }
        for (Instant at : List.of(first.minusNanos(1), last.plusNanos(1), Instant.MIN, Instant.MAX)) {
            List<ThrowingCallable> uses = List.of(
                    () -> FORM.at(at),
                    () -> Provenance.of(Source.HOST, at),
                    () -> LETTER.toBuilder().at(at),
                    () -> TimelineEvent.builder().at(at),
                    () -> TimelineEvent.builder().set(TimelineEvent.AT, at),
                    () -> CheckContext.shared(Candidate.builder().build(), at, Deadline.none()));
            assertThat(uses)
                    .allSatisfy(use -> assertThatThrownBy(use)
                            .isInstanceOf(IllegalArgumentException.class)
                            .hasMessageContainingAll(at.toString(), first.toString(), last.toString()));
        }
    }

    @Test
    void verificationThroughTheCandidateIsNotIndependent() {
        Email viaCandidate = MAIL.toBuilder()
                .addVerification(LETTER.toBuilder().viaCandidate(true).build())
                .build();

        assertThat(viaCandidate.isVerified()).isFalse();
        assertThat(MAIL.toBuilder().addVerification(LETTER).build().isVerified())
                .isTrue();
    }
}
