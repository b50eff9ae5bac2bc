package dev.tallystick.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.ReportedFinding;
import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Explanation;
import dev.tallystick.candidate.ExplanationKind;
import dev.tallystick.candidate.NameRole;
import dev.tallystick.candidate.Part;
import dev.tallystick.candidate.PartKind;
import dev.tallystick.candidate.PersonName;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Source;
import dev.tallystick.candidate.UndeclaredPartException;
import dev.tallystick.check.CheckResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The properties of a check that hold for every candidate. */
final class ContractProperties {

    /** Something that holds for every candidate. */
    @FunctionalInterface
    interface Property {

        void verify(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw);
    }

    private static final Set<AddressRole> EXCUSING = Set.of(AddressRole.PICKUP_POINT, AddressRole.DOMICILE);

    private ContractProperties() {}

    static void nothingThrows(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        assertThat(subject.screen(candidate, asOf).outcome().status()).isNotEqualTo(CheckResult.Status.FAILED);
    }

    static void onlyDeclaredPartsAreRead(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        assertThat(subject.outcome(candidate, asOf).failure())
                .as("failure of %s", subject.info().id())
                .isNotEqualTo(Optional.of(UndeclaredPartException.class.getName()));
    }

    static void theSameComesOutAgain(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        subject.assertSame(candidate, candidate.toBuilder().build(), asOf, "asking again");
    }

    static void findingsAreDeclaredAndComplete(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        for (ReportedFinding each : subject.findings(candidate, asOf)) {
            assertThat(subject.info().findingTypes()).contains(each.finding().type());
            assertThat(Set.copyOf(each.finding().facts()))
                    .as("facts of " + each.finding().type())
                    .hasSizeGreaterThanOrEqualTo(2);
            assertThat(each.finding().type().followUps()).isNotEmpty();
            assertThat(each.finding().type().innocentExplanations()).isNotEmpty();
        }
    }

    static void absenceCreatesNoFinding(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        Set<PartKind<?>> history = subject.historyKinds();
        for (PartKind<?> kind : subject.info().parts()) {
            if (candidate.parts(kind).isEmpty() || excuses(subject, candidate, kind)) {
                continue;
            }
            // Any piece of a declared history explains, so that only the whole of it can be absent.
            Candidate.Builder without = candidate.toBuilder().removeAll(kind);
            if (history.contains(kind)) {
                history.forEach(without::removeAll);
            }
            subject.assertNoNewFinding(candidate, without.build(), asOf, "dropping every " + kind);
        }
    }

    /** Whether a check may find more without a kind: what is approved or must not be judged is no claim of the person. */
    private static boolean excuses(ContractSubject subject, Candidate candidate, PartKind<?> kind) {
        return subject.excuses().contains(kind)
                || (kind == Address.KIND
                        && candidate.addresses().stream()
                                .anyMatch(address -> address.isProtected()
                                        || address.role()
                                                .filter(EXCUSING::contains)
                                                .isPresent()));
    }

    static void explainingAddsNoWeight(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        if (subject.isTimeline()) {
            return;
        }
        Provenance provenance = draw.chance(0.5)
                ? Provenance.of(Source.SELF_DECLARED, asOf)
                : Provenance.of(Source.HOST, draw.before(asOf, 200));
        PartGenerator parts = new PartGenerator(draw, new Palette(draw), CandidateGenerator.CLEAN);
        List<Part> additions = List.of(
                Explanation.builder()
                        .explains(draw.of(ExplanationKind.known()))
                        .provenance(provenance)
                        .build(),
                parts.part(Address.KIND).toBuilder()
                        .role(AddressRole.TIE)
                        .provenance(provenance)
                        .build(),
                parts.part(PersonName.KIND).toBuilder()
                        .role(NameRole.FORMER)
                        .provenance(provenance)
                        .build());
        for (Part addition : additions) {
            Candidate more = candidate.toBuilder().add(addition).build();
            assertThat(subject.screen(more, asOf).weight())
                    .as("weight of %s after adding %s", subject.info().id(), addition)
                    .isLessThanOrEqualTo(subject.screen(candidate, asOf).weight());
            subject.assertNoNewFinding(candidate, more, asOf, "adding " + addition);
        }
    }

    static void repetitionChangesNothing(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        Candidate.Builder repeated = candidate.toBuilder();
        for (Part part : candidate.parts()) {
            repeated.add(CandidateEdits.repeated(part, Provenance.of(Source.THIRD_PARTY, asOf)));
        }
        subject.assertSame(candidate, repeated.build(), asOf, "repeating every part");
        for (Part part : candidate.parts()) {
            repeated.add(CandidateEdits.respaced(part));
        }
        assertThat(subject.screen(repeated.build(), asOf).weight())
                .as(
                        "weight of %s after repeating every part in other spacing",
                        subject.info().id())
                .isEqualTo(subject.screen(candidate, asOf).weight());
    }

    static void orderChangesNothing(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        Candidate.Builder reversed = Candidate.builder();
        Candidate.Builder rotated = Candidate.builder();
        for (PartKind<?> kind : Candidate.kinds()) {
            List<Part> parts = new ArrayList<>(candidate.parts(kind));
            Collections.rotate(parts, 1);
            rotated.addAll(parts);
            Collections.rotate(parts, -1);
            Collections.reverse(parts);
            reversed.addAll(parts);
        }
        subject.assertSame(candidate, reversed.build(), asOf, "reversing every list");
        subject.assertSame(candidate, rotated.build(), asOf, "rotating every list");
    }

    static void unreadPartsChangeNothing(ContractSubject subject, Candidate candidate, Instant asOf, Draw draw) {
        Set<PartKind<?>> read = new HashSet<>(subject.info().parts());
        read.addAll(subject.historyKinds());
        // The engine reads explanations, the moment and which names are confidential for itself.
        read.add(Explanation.KIND);
        read.add(PersonName.KIND);
        read.add(Engagement.KIND);
        PartGenerator parts = new PartGenerator(draw, new Palette(draw), CandidateGenerator.CLEAN);
        Candidate.Builder more = candidate.toBuilder();
        Candidate.Builder less = candidate.toBuilder();
        for (PartKind<?> kind : Candidate.kinds()) {
            if (!read.contains(kind)) {
                more.add(parts.part(kind));
                less.removeAll(kind);
            }
        }
        subject.assertSame(candidate, more.build(), asOf, "adding parts that it does not declare");
        subject.assertSame(candidate, less.build(), asOf, "dropping parts that it does not declare");
    }
}
