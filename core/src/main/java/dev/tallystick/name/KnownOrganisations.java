package dev.tallystick.name;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Names of organisations, read once, against names as they are written elsewhere. Immutable. */
public final class KnownOrganisations {

    private final ImmutableList<ReadOrganisation> organisations;

    private KnownOrganisations(ImmutableList<ReadOrganisation> organisations) {
        this.organisations = organisations;
    }

    /**
     * Reads names.
     *
     * @param names names as written
     * @return the names
     */
    public static KnownOrganisations of(Collection<String> names) {
        return new KnownOrganisations(names.stream()
                .map(name -> new ReadOrganisation(OrganisationNames.bounded(name)))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * Compares a name with the one that it fits best, as {@link OrganisationNames#compare} does.
     *
     * @param written a name as written elsewhere
     * @return the comparison; {@link OrganisationComparison.Verdict#UNDECIDED} if no name is known
     */
    public OrganisationComparison closest(String written) {
        ReadOrganisation read = new ReadOrganisation(OrganisationNames.bounded(written));
        return organisations.stream()
                .map(organisation -> OrganisationNames.compare(read, organisation))
                .min(OrganisationNames.MOST_ALIKE)
                .orElseGet(() -> OrganisationNames.compare("", written));
    }

    /** Tells how many names there are. */
    @Override
    public String toString() {
        return "KnownOrganisations[" + organisations.size() + "]";
    }
}
