package dev.tallystick.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The text of a document, from characters or bytes, without a byte-order mark and within its bound. */
final class DocumentText {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int MAX_BYTES_PER_CHARACTER = 3;

    private DocumentText() {}

    static String of(String text) {
        String document = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        if (document.length() > JsonLimits.MAX_DOCUMENT_LENGTH) {
            throw tooLong();
        }
        return document;
    }

    static String of(InputStream stream) {
        try {
            int bound = (JsonLimits.MAX_DOCUMENT_LENGTH + 1) * MAX_BYTES_PER_CHARACTER;
            byte[] bytes = stream.readNBytes(bound + 1);
            if (bytes.length > bound) {
                throw tooLong();
            }
            return of(decode(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            Place place = end(of(text.toString()));
            throw new JsonInputException(new JsonProblem(place.line(), place.column(), "", "not UTF-8 from here on"));
        }
        return text.toString();
    }

    private static Place end(String text) {
        int line = 1;
        int begin = 0;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            boolean endsLine = each == '\n' || (each == '\r' && !text.startsWith("\n", i + 1));
            if (endsLine) {
                line++;
                begin = i + 1;
            }
        }
        return new Place(line, text.length() - begin + 1);
    }

    private static JsonInputException tooLong() {
        return new JsonInputException(new JsonProblem(
                1, 1, "", "longer than " + JsonLimits.MAX_DOCUMENT_LENGTH + " characters, the most that is read"));
    }
}
