package dev.tallystick.check;

/**
 * A public source that a check rests on.
 *
 * @param title the title in plain words
 * @param url its address, empty text where there is none
 */
public record Reference(String title, String url) {

    /** The advisory of May 2022 on fraudulent remote workers, on which many indicators rest. */
    public static final Reference GUIDANCE_2022 = Reference.of(
            "Guidance on the Democratic People's Republic of Korea Information Technology Workers (US Departments of State"
                    + " and the Treasury and FBI, May 2022)",
            "https://ofac.treasury.gov/recent-actions/20220516");
    /** Its update of October 2023. */
    public static final Reference GUIDANCE_2023 = Reference.of(
            "Additional Guidance on the Democratic People's Republic of Korea Information Technology Workers (FBI, October"
                    + " 2023)",
            "https://www.ic3.gov/PSA/2023/PSA231018");

    /**
     * Returns a source.
     *
     * @param title the title in plain words
     * @param url its address
     * @return the source
     */
    public static Reference of(String title, String url) {
        return new Reference(title, url);
    }
}
