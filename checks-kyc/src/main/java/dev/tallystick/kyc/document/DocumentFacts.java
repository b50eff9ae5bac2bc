package dev.tallystick.kyc.document;

import dev.tallystick.candidate.IdentityDocument;
import dev.tallystick.candidate.Provenance;
import dev.tallystick.candidate.Verification;
import dev.tallystick.check.Fact;
import dev.tallystick.check.Reference;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** What the checks of one document cite and say of it. */
final class DocumentFacts {

    static final Reference ICAO_PART_3 = Reference.of(
            "ICAO Doc 9303: Machine Readable Travel Documents, part 3: Specifications Common to all MRTDs (eighth edition,"
                    + " 2021)",
            "https://www.icao.int/publications/Documents/9303_p3_cons_en.pdf");

    private DocumentFacts() {}

    /** For example "driving licence"; "document" if nothing is known. */
    static String kind(IdentityDocument document) {
        return document.documentKind().map(kind -> kind.id().replace('-', ' ')).orElse("document");
    }

    /** The zones of a document, which no report prints. */
    static Fact zone(IdentityDocument document, String words) {
        return Fact.shown(document, IdentityDocument.ZONES, words);
    }

    /** When the document was first shown or verified, as far as is known. */
    static Optional<Instant> shownAt(IdentityDocument document) {
        return Stream.concat(
                        document.provenance().flatMap(Provenance::at).stream(),
                        document.verifications().stream().map(Verification::at).flatMap(Optional::stream))
                .min(Comparator.naturalOrder());
    }
}
