package dev.tallystick.banking.directory;

/**
 * What kind of programme uses a routing number. An open vocabulary: tables of a host may use words of their own, which
 * the checks treat like {@link #SPONSOR_BANK}.
 *
 * @param id a kebab-case word
 */
public record ProgrammeCategory(String id) {

    /** Receives payments and pays them out elsewhere; not an account at the bank in the person's own name. */
    public static final ProgrammeCategory PAYOUT_SERVICE = new ProgrammeCategory("payout-service");

    /** Prepaid cards and wallets. */
    public static final ProgrammeCategory PREPAID = new ProgrammeCategory("prepaid");

    /** Ordinary accounts under another brand than the bank's. */
    public static final ProgrammeCategory NEOBANK = new ProgrammeCategory("neobank");

    /** A bank that serves several programmes and customers of its own. */
    public static final ProgrammeCategory SPONSOR_BANK = new ProgrammeCategory("sponsor-bank");

    /**
     * Tells whether the programme moves money rather than keep accounts.
     *
     * @return true for payout services and prepaid programmes
     */
    public boolean isMoneyService() {
        return equals(PAYOUT_SERVICE) || equals(PREPAID);
    }

    @Override
    public String toString() {
        return id;
    }
}
