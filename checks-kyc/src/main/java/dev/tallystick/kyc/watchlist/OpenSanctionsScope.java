package dev.tallystick.kyc.watchlist;

/** Whom to take of a collection of OpenSanctions. */
public enum OpenSanctionsScope {
    /**
     * Persons under sanctions: with a topic that begins with {@code sanction}, or with a sanction of their own. The others
     * are counted as passed over.
     */
    SANCTIONED,
    /**
     * All persons, among them holders of offices, their families, and whoever is listed for another reason. A hit then says
     * no more than that the person is in the collection.
     */
    EVERYBODY
}
