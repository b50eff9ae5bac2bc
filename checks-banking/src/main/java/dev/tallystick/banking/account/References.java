package dev.tallystick.banking.account;

import dev.tallystick.check.Reference;

/** Public sources that several checks rest on. */
final class References {

    static final Reference GUIDANCE_2022 = Reference.of(
            "Guidance on the Democratic People's Republic of Korea Information Technology Workers (US Departments of State"
                    + " and the Treasury and FBI, May 2022)",
            "https://ofac.treasury.gov/recent-actions/20220516");

    static final Reference GUIDANCE_2023 = Reference.of(
            "Additional Guidance on the Democratic People's Republic of Korea Information Technology Workers (FBI, October"
                    + " 2023)",
            "https://www.ic3.gov/PSA/2023/PSA231018");

    static final Reference ROUTING_NUMBER_POLICY = Reference.of(
            "American Bankers Association: Routing Number Policy and Procedures",
            "https://www.aba.com/news-research/analysis-guides/routing-number-policy-procedures");

    private References() {}
}
