package dev.tallystick.name;

import com.google.common.collect.ImmutableMap;
import dev.tallystick.reference.ReferenceRow;
import dev.tallystick.reference.ReferenceTable;
import java.time.LocalDate;
import java.util.Optional;

/** Public trade names and successors of banks, from {@code organisation-aliases.csv}. Loaded on first use. */
final class OrganisationAliases {

    private static final ImmutableMap<String, Alias> BY_COMPACT_NAME = load();

    /**
     * What a name stands for.
     *
     * @param name the name of the organisation
     * @param isSuccessor whether that is a successor, not the organisation itself
     */
    record Alias(OrganisationWords name, boolean isSuccessor) {}

    private OrganisationAliases() {}

    static Optional<Alias> find(OrganisationWords words) {
        Alias whole = BY_COMPACT_NAME.get(words.compact());
        return Optional.ofNullable(
                whole != null
                        ? whole
                        : BY_COMPACT_NAME.get(words.withoutTrailingKinds().compact()));
    }

    private static ImmutableMap<String, Alias> load() {
        ReferenceTable table = ReferenceTable.builder(
                        "organisation-aliases", "Trade names and successors of banks", LocalDate.of(2026, 11, 21))
                .required("alias", "name", "relation")
                .readResource(OrganisationAliases.class, "organisation-aliases.csv");
        ImmutableMap.Builder<String, Alias> aliases = ImmutableMap.builder();
        for (ReferenceRow row : table.rows()) {
            aliases.put(
                    OrganisationWords.of(row.get("alias")).compact(),
                    new Alias(
                            OrganisationWords.of(row.get("name")),
                            row.get("relation").equals("successor")));
        }
        return aliases.buildOrThrow();
    }
}
