package dev.tallystick.json;

import dev.tallystick.candidate.Candidate;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Candidates as JSON: {@code docs/schemas/candidate.schema.json}.
 *
 * <p>Countries are written as ISO 3166-1 alpha-2, currencies as ISO 4217, languages as BCP 47, dates and times as ISO
 * 8601. An explicit {@code null} is the same as an absent field. Every part keeps its index, so that the pointers of a
 * report lead back into the document. Documents beyond the {@link JsonLimits} are refused.
 */
public final class CandidateJson {

    private static final Lenient LENIENT = new Lenient();

    private CandidateJson() {}

    /**
     * Reads a candidate; a field that this version does not know is a problem.
     *
     * @param json the document
     * @return the candidate
     * @throws JsonInputException if the document is not a candidate
     */
    public static Candidate read(String json) {
        return strictly(DocumentText.of(json));
    }

    /**
     * Reads a candidate; a field that this version does not know is a problem. Does not close the stream.
     *
     * @param json the document in UTF-8, with or without a byte-order mark
     * @return the candidate
     * @throws JsonInputException if the document is not a candidate
     * @throws UncheckedIOException if the stream cannot be read
     */
    public static Candidate read(InputStream json) {
        return strictly(DocumentText.of(json));
    }

    /**
     * Returns a reader that passes over the fields that it does not know and lists them, for documents that a later
     * version wrote. Everything else is a problem as in strict reading.
     *
     * @return the reader
     */
    public static Lenient lenient() {
        return LENIENT;
    }

    /**
     * Writes a candidate, indented and in a fixed order.
     *
     * @param candidate a candidate that is not restricted
     * @return the document, from which {@link #read(String)} makes an equal candidate
     * @throws IllegalArgumentException if the candidate is restricted
     */
    public static String write(Candidate candidate) {
        if (candidate.isRestricted()) {
            throw new IllegalArgumentException("a restricted candidate has no JSON");
        }
        return JsonText.print(PartWriter.candidate(candidate));
    }

    private static Candidate strictly(String document) {
        Problems problems = new Problems();
        Located root = DocumentParser.parse(document, problems);
        Candidate candidate = new PartReader(Decoding.strict(problems)).candidate(root);
        problems.throwIfAny();
        return candidate;
    }

    /** Reads candidates and lists the fields that it does not know. */
    public static final class Lenient {

        private Lenient() {}

        /**
         * Reads a candidate.
         *
         * @param json the document
         * @return the candidate and the unknown fields
         * @throws JsonInputException if the document is not a candidate
         */
        public CandidateReading read(String json) {
            return leniently(DocumentText.of(json));
        }

        /**
         * Reads a candidate. Does not close the stream.
         *
         * @param json the document in UTF-8, with or without a byte-order mark
         * @return the candidate and the unknown fields
         * @throws JsonInputException if the document is not a candidate
         * @throws UncheckedIOException if the stream cannot be read
         */
        public CandidateReading read(InputStream json) {
            return leniently(DocumentText.of(json));
        }

        private static CandidateReading leniently(String document) {
            Problems problems = new Problems();
            Problems unknownFields = new Problems();
            Located root = DocumentParser.parse(document, problems);
            Candidate candidate = new PartReader(Decoding.lenient(problems, unknownFields)).candidate(root);
            problems.throwIfAny();
            return new CandidateReading(candidate, unknownFields.list());
        }
    }
}
