package dev.tallystick.banking.account;

import dev.tallystick.check.Reference;

/** Public sources that several checks rest on. */
final class References {

    static final Reference GUIDANCE_2022 = Reference.of(
            "US Departments of State and the Treasury and FBI: guidance on information technology workers, 16 May 2022",
            "https://ofac.treasury.gov/media/923126/download?inline");

    static final Reference GUIDANCE_2023 = Reference.of(
            "FBI: additional guidance on information technology workers, alert I-101823-PSA, 18 October 2023",
            "https://www.ic3.gov/PSA/2023/PSA231018");

    static final Reference ROUTING_NUMBER_POLICY = Reference.of(
            "American Bankers Association: Routing Number Policy and Procedures",
            "https://www.aba.com/news-research/analysis-guides/routing-number-policy-procedures");

    private References() {}
}
