package dev.tallystick.examples.ats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tallystick.candidate.Candidate;
import dev.tallystick.candidate.Engagement;
import dev.tallystick.candidate.Moment;
import dev.tallystick.json.CandidateJson;
import dev.tallystick.json.CandidateReading;
import dev.tallystick.json.JsonLimits;
import dev.tallystick.json.JsonProblem;
import dev.tallystick.json.JsonResume;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/**
 * One application file as read.
 *
 * @param file where it lies
 * @param candidate what it says
 * @param unknownFields fields that were passed over
 */
record Application(ApplicationFile file, Candidate candidate, List<JsonProblem> unknownFields) {

    private static final int MAX_BYTES = 4 * JsonLimits.MAX_DOCUMENT_LENGTH;

    /**
     * Reads a file in the project's own format or as JSON Resume, whichever it is.
     *
     * @throws IOException if the file cannot be read or is too large
     * @throws dev.tallystick.json.JsonInputException if it holds neither format
     */
    static Application read(ApplicationFile file) throws IOException {
        byte[] content = content(file);
        if (isJsonResume(content)) {
            return new Application(file, JsonResume.read(new ByteArrayInputStream(content)), List.of());
        }
        CandidateReading reading = CandidateJson.lenient().read(new ByteArrayInputStream(content));
        return new Application(file, reading.candidate(), reading.unknownFields());
    }

    /** The moment that the file names; a bare résumé is an application. */
    Moment moment() {
        return candidate.engagement().flatMap(Engagement::moment).orElse(Moment.APPLICATION);
    }

    /** The same application as if its engagement had come as far as the given moment. */
    Application at(Moment moment) {
        Engagement engagement = candidate
                .engagement()
                .map(Engagement::toBuilder)
                .orElseGet(Engagement::builder)
                .moment(moment)
                .build();
        Candidate moved =
                candidate.toBuilder().removeAll(Engagement.KIND).add(engagement).build();
        return new Application(file, moved, unknownFields);
    }

    private static byte[] content(ApplicationFile file) throws IOException {
        try (InputStream stream = Files.newInputStream(file.path())) {
            byte[] content = stream.readNBytes(MAX_BYTES + 1);
            if (content.length > MAX_BYTES) {
                throw new IOException("larger than " + MAX_BYTES + " bytes");
            }
            return content;
        }
    }

    /** A JSON Resume has its "basics" at the top; a candidate has no such property. */
    private static boolean isJsonResume(byte[] content) {
        try (JsonParser parser = new JsonFactory().createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (Optional.ofNullable(parser.nextFieldName()).isPresent()) {
                if (parser.currentName().equals("basics")) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException e) {
            return false; // the reader of candidates says what is wrong and where
        }
    }
}
