package dev.tallystick.kyc.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tallystick.candidate.Address;
import dev.tallystick.candidate.AddressRole;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.ContactChange;
import dev.tallystick.candidate.ContactChannel;
import dev.tallystick.candidate.DateRange;
import dev.tallystick.candidate.Email;
import dev.tallystick.candidate.HistoryScope;
import dev.tallystick.candidate.HistorySource;
import dev.tallystick.candidate.OrganisationRecord;
import dev.tallystick.candidate.PartialDate;
import dev.tallystick.candidate.Phone;
import dev.tallystick.candidate.Referee;
import dev.tallystick.candidate.ScopeKind;
import dev.tallystick.check.Check;
import dev.tallystick.check.CheckContext;
import dev.tallystick.check.CheckResult;
import dev.tallystick.check.Deadline;
import dev.tallystick.place.Country;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Thousands of parts that look like each other take seconds at most. */
final class HostileContactsTest {

    private static final int MANY = 4_000;
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

    static Stream<Check> checks() {
        return ContactChecks.all(MailDomainTable.embedded()).stream();
    }

    @ParameterizedTest
    @MethodSource("checks")
    @Timeout(30)
    void manyPartsThatLookAlikeAreRead(Check check) {
        Candidate.Builder candidate = Candidate.builder();
        for (int i = 0; i < MANY; i++) {
            String label = "harbourmill" + Integer.toString(i, 36);
            candidate.add(Phone.builder().number("+351 912 " + (100_000 + i)).build());
            PartialDate day = PartialDate.of(LocalDate.of(2000, 1, 1).plusDays(i));
            candidate.add(Phone.builder()
                    .number("+1 416 " + (2_000_000 + i))
                    .period(DateRange.since(day))
                    .build());
            candidate.add(Address.builder()
                    .role(AddressRole.RESIDENCE)
                    .locality("Harbour " + i)
                    .country(Country.of("NO"))
                    .period(DateRange.since(day))
                    .build());
            candidate.add(HistoryScope.builder()
                    .asked(ScopeKind.RESIDENCE)
                    .period(DateRange.of(day, day))
                    .build());
            candidate.add(Email.builder()
                    .address("mira@" + label.replace('l', '1') + ".com")
                    .build());
            candidate.add(OrganisationRecord.builder()
                    .name("Harbour Mill " + i)
                    .officialDomain(label + ".com")
                    .build());
            candidate.add(Referee.builder()
                    .name("Referee " + i)
                    .organisation("Harbour Mill " + i)
                    .phone("+351 912 000 101")
                    .email("ana@" + label + "x.com")
                    .build());
            candidate.add(ContactChange.builder()
                    .channel(ContactChannel.PHONE)
                    .before((100_000 + i) + " 351 912")
                    .after("+351 913 " + (900_000 - i))
                    .at(NOW.minus(Duration.ofMinutes(i)))
                    .build());
        }
        for (ScopeKind asked : List.of(ScopeKind.STUDY, ScopeKind.WORK, ScopeKind.TIES)) {
            candidate.add(HistoryScope.builder().asked(asked).build());
        }
        Candidate built = candidate.build();
        CheckContext context = CheckContext.shared(built, NOW, Deadline.none())
                .forCheck(check.info(), EnumSet.allOf(HistorySource.class), Map.of());
        assertThat(check.check(built.restrictedTo(check.info().parts()), context)
                        .status())
                .isNotEqualTo(CheckResult.Status.NOT_APPLICABLE);
    }
}
