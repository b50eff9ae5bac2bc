package dev.tallystick.banking.account;

import dev.tallystick.check.Reference;

/** Public sources that several checks rest on. */
final class References {

    static final Reference ROUTING_NUMBER_POLICY = Reference.of(
            "American Bankers Association: Routing Number Policy and Procedures",
            "https://www.aba.com/news-research/analysis-guides/routing-number-policy-procedures");

    private References() {}
}
