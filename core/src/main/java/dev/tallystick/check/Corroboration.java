package dev.tallystick.check;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A verified agreement: independent verification that weighs against suspicion, in its own group only.
 *
 * <p>All corroborations of one vendor kind together take off at most half of a group's weight: a vendor's "passed" is
 * evidence, not proof.
 */
public final class Corroboration {

    private final EvidenceGroup group;
    private final int decibans;
    private final String statement;
    private final Fact fact;
    private final Optional<String> vendorKind;

    private Corroboration(EvidenceGroup group, int decibans, String statement, Fact fact, Optional<String> vendorKind) {
        this.group = requireNonNull(group, "group");
        this.decibans = decibans;
        this.statement = requireNonNull(statement, "statement");
        this.fact = requireNonNull(fact, "fact");
        this.vendorKind = vendorKind;
        if (decibans < 1 || decibans > Weight.MAX) {
            throw new IllegalArgumentException("weight not within 1 and " + Weight.MAX + " decibans: " + decibans);
        }
    }

    /**
     * Returns a corroboration by an institution or authority.
     *
     * @param group the group that it lowers
     * @param decibans by how much, 1 to {@value Weight#MAX}
     * @param statement what was verified, in one sentence
     * @param fact the verified fact
     * @return the corroboration
     */
    public static Corroboration of(EvidenceGroup group, int decibans, String statement, Fact fact) {
        return new Corroboration(group, decibans, statement, fact, Optional.empty());
    }

    /**
     * Returns a corroboration by a vendor.
     *
     * @param group the group that it lowers
     * @param decibans by how much, 1 to {@value Weight#MAX}
     * @param statement what was verified, in one sentence
     * @param fact the verified fact
     * @param vendorKind the kind of vendor, for example {@code identity-verification}
     * @return the corroboration
     */
    public static Corroboration ofVendor(
            EvidenceGroup group, int decibans, String statement, Fact fact, String vendorKind) {
        return new Corroboration(group, decibans, statement, fact, Optional.of(vendorKind));
    }

    /**
     * Returns the group that this lowers.
     *
     * @return the group
     */
    public EvidenceGroup group() {
        return group;
    }

    /**
     * Returns by how much this lowers the group.
     *
     * @return decibans, 1 to {@value Weight#MAX}
     */
    public int decibans() {
        return decibans;
    }

    /**
     * Returns what was verified.
     *
     * @return one sentence
     */
    public String statement() {
        return statement;
    }

    /**
     * Returns the verified fact.
     *
     * @return the fact
     */
    public Fact fact() {
        return fact;
    }

    /**
     * Returns the kind of vendor.
     *
     * @return the kind, empty if no vendor is involved
     */
    public Optional<String> vendorKind() {
        return vendorKind;
    }

    Corroboration withFact(Fact replacement) {
        return new Corroboration(group, decibans, statement, replacement, vendorKind);
    }

    @Override
    public String toString() {
        return "Corroboration[" + group + ", " + decibans + "]";
    }
}
