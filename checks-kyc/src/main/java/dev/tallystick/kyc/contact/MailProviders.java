package dev.tallystick.kyc.contact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.tallystick.kyc.domain.DomainName;
import dev.tallystick.kyc.domain.Spelling;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Optional;

/** Providers of mailboxes for everybody, and which of their addresses lead to one mailbox. */
final class MailProviders {

    static final ReferenceTable TABLE = ReferenceTable.builder(
                    "mail-providers", "Providers of mailboxes for everybody", LocalDate.of(2026, 11, 22))
            .required("domain", "operator", "source_title", "source_url", "as_of")
            .readResource(MailProviders.class, "mail-providers.csv");

    private static final ImmutableMap<String, ReferenceRow> ROWS =
            TABLE.rows().stream().collect(ImmutableMap.toImmutableMap(row -> row.get("domain"), row -> row));

    /** Shorter labels look like each other by chance. */
    private static final int MIN_LABEL = 5;

    private MailProviders() {}

    static boolean holds(String domain) {
        return ROWS.containsKey(domain);
    }

    static String mailbox(String local, String domain) {
        ReferenceRow row = ROWS.get(domain);
        String name = local;
        if (row != null && row.find("plus").isPresent() && local.indexOf('+') > 0) {
            name = local.substring(0, local.indexOf('+'));
        }
        if (row != null && row.find("dots").isPresent()) {
            name = name.replace(".", "");
        }
        return name + "@"
                + Optional.ofNullable(row)
                        .flatMap(found -> found.find("same_as"))
                        .orElse(domain);
    }

    /** The provider whose domain was probably meant; empty for one of the table, and where nothing is that close. */
    static Optional<String> meantBy(DomainName domain) {
        if (holds(domain.registrable()) || holds(domain.ascii())) {
            return Optional.empty();
        }
        boolean unknownSuffix = !domain.hasPublicSuffix();
        return Candidates.LIST.stream()
                .filter(provider -> unknownSuffix
                        ? Spelling.isOneSlip(provider.registrable(), domain.registrable())
                        : provider.suffix().equals(domain.suffix())
                                && Spelling.isOneSlip(provider.label(), domain.label()))
                .map(DomainName::ascii)
                .findFirst();
    }

    /** Providers with labels long enough to be recognised in a slip. */
    private static final class Candidates {
        static final ImmutableList<DomainName> LIST = ROWS.keySet().stream()
                .flatMap(domain -> DomainName.find(domain).stream())
                .filter(domain -> domain.label().length() >= MIN_LABEL)
                .collect(ImmutableList.toImmutableList());
    }
}
