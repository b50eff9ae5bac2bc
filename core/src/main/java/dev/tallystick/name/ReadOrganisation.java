package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/** A name of an organisation, read as far as a comparison asks for it. */
final class ReadOrganisation {

    private final String name;
    private final OrganisationWords words;
    private @Nullable ImmutableList<OrganisationVariant> variants;

    ReadOrganisation(String name) {
        this.name = name;
        this.words = OrganisationWords.of(name);
    }

    OrganisationWords words() {
        return words;
    }

    /** Found at the first call; two threads may find the same twice. */
    ImmutableList<OrganisationVariant> variants() {
        ImmutableList<OrganisationVariant> known = variants;
        if (known == null) {
            known = ImmutableList.copyOf(OrganisationVariant.of(name));
            variants = known;
        }
        return known;
    }
}
