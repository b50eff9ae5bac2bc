package dev.tallystick.kyc.document;

import dev.tallystick.candidate.Field;
import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.check.Fact;
import dev.tallystick.place.PostalAddress;
import java.util.List;
import java.util.Optional;

/** The place of a document: the printed address, else where it was issued. */
record DocumentPlace(IdentityDocument document, PostalAddress postal, boolean isPrinted) {

    static DocumentPlace of(IdentityDocument document) {
        PostalAddress printed = document.printedAddress();
        PostalAddress postal = printed.isEmpty()
                ? PostalAddress.of(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        document.issuingRegion(),
                        Optional.empty(),
                        document.issuingCountry())
                : PostalAddress.of(
                        printed.street(),
                        printed.unit(),
                        printed.locality(),
                        printed.region(),
                        printed.postalCode(),
                        printed.country().or(document::issuingCountry));
        return new DocumentPlace(document, postal, !printed.isEmpty());
    }

    /** The place as a fact; only where a country is stated. */
    Fact fact() {
        return Fact.shown(document, field(), postal.area());
    }

    private Field<?> field() {
        List<Field<?>> fields = !isPrinted
                ? List.of(IdentityDocument.ISSUING_REGION, IdentityDocument.ISSUING_COUNTRY)
                : List.of(
                        IdentityDocument.PRINTED_LOCALITY,
                        IdentityDocument.PRINTED_REGION,
                        IdentityDocument.PRINTED_COUNTRY,
                        IdentityDocument.PRINTED_POSTAL_CODE,
                        IdentityDocument.PRINTED_STREET,
                        IdentityDocument.PRINTED_UNIT);
        return fields.stream()
                .filter(field -> document.find(field).isPresent())
                .findFirst()
                .orElse(IdentityDocument.ISSUING_COUNTRY);
    }
}
