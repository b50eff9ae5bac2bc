package dev.tallystick.kyc.document;

/**
 * How something printed on a document compares with its machine-readable zone, most alike first; what cannot be told
 * comes before a contradiction.
 */
enum Likeness {
    /** It says the same, as far as it says anything. */
    FITS,
    /** One slip of the pen apart. */
    SLIP,
    /** Too little is known, or the two may be written by different rules. */
    UNKNOWN,
    /** Surely something else. */
    DIFFERS
}
