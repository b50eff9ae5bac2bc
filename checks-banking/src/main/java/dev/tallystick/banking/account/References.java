package dev.tallystick.banking.account;

import dev.tallystick.check.Reference;

/** Public sources that several checks rest on. */
final class References {

    static final Reference ROUTING_NUMBER_POLICY = Reference.of(
            "American Bankers Association: Routing Number Policy and Procedures",
            "https://www.aba.com/news-research/analysis-guides/routing-number-policy-procedures");

    static final Reference CONFIRMATION_OF_PAYEE = Reference.of(
            "Pay.UK: Confirmation of Payee",
            "https://www.wearepay.uk/what-we-do/overlay-services/confirmation-of-payee/");

    static final Reference SEPA_COUNTRIES = Reference.of(
            "European Payments Council: EPC List of SEPA Scheme Countries (EPC409-09)",
            "https://www.europeanpaymentscouncil.eu/document-library/other/epc-list-sepa-scheme-countries");

    static final Reference FORM_W_9 =
            Reference.of("Internal Revenue Service: About Form W-9", "https://www.irs.gov/forms-pubs/about-form-w-9");

    static final Reference FORM_W_8BEN = Reference.of(
            "Internal Revenue Service: About Form W-8 BEN", "https://www.irs.gov/forms-pubs/about-form-w-8-ben");

    static final Reference SUBSTANTIAL_PRESENCE = Reference.of(
            "Internal Revenue Service: Substantial presence test",
            "https://www.irs.gov/individuals/international-taxpayers/substantial-presence-test");

    private References() {}
}
