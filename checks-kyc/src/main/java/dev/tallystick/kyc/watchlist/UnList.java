package dev.tallystick.kyc.watchlist;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The consolidated list of the United Nations Security Council as XML. Document types and external entities are refused;
 * a file that is no XML from some place on gives the entries before it.
 */
final class UnList {

    private static final int MAX_DEPTH = 50;
    private static final int MAX_TEXT = 2_000;

    /** Names of elements and attributes, which the parser keeps; the list has some sixty. */
    private static final int MAX_WORDS = 1_000;

    private static final Set<String> FIELDS = Set.of(
            "DATAID",
            "REFERENCE_NUMBER",
            "FIRST_NAME",
            "SECOND_NAME",
            "THIRD_NAME",
            "FOURTH_NAME",
            "NAME_ORIGINAL_SCRIPT",
            "UN_LIST_TYPE");
    private static final Set<String> PARTS = Set.of(
            "ALIAS_NAME",
            "TYPE_OF_DATE",
            "DATE",
            "YEAR",
            "FROM_YEAR",
            "TO_YEAR",
            "NOTE",
            "NUMBER",
            "ISSUING_COUNTRY",
            "COUNTRY_OF_ISSUE");

    private final ListDraft list;
    private final Deque<String> path = new ArrayDeque<>();
    private final Set<String> words = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private Map<String, String> fields = new HashMap<>();
    private Map<String, String> part = new HashMap<>();
    private @Nullable EntryDraft person;
    private int started;

    private UnList(ListDraft list) {
        this.list = list;
    }

    static void read(InputStream file, ListDraft list) throws IOException {
        GuardedStream guarded = new GuardedStream(file);
        UnList reader = new UnList(list);
        try {
            XMLStreamReader xml = factory().createXMLStreamReader(guarded);
            try {
                reader.walk(xml, guarded);
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (guarded.fault != null) {
                throw guarded.fault;
            }
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNumber();
            list.endEarly(line, "no XML from here on");
        } catch (TooLarge e) {
            list.endEarly(reader.started, e.reason);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("external entities are not read");
        });
        return factory;
    }

    private void walk(XMLStreamReader xml, GuardedStream guarded) throws XMLStreamException {
        while (xml.hasNext() && !list.hasEndedEarly()) {
            int event = xml.next();
            guarded.progress();
            switch (event) {
                case XMLStreamConstants.START_ELEMENT -> start(xml);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    int room = Math.min(xml.getTextLength(), MAX_TEXT + 1 - text.length());
                    text.append(xml.getTextCharacters(), xml.getTextStart(), room);
                }
                case XMLStreamConstants.END_ELEMENT -> end(xml);
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    list.endEarly(line(xml), "a document type or entity, which the list does not have");
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> word(xml, xml.getPITarget());
                default -> {}
            }
        }
    }

    private void word(XMLStreamReader xml, @Nullable String word) {
        if (word != null && words.add(word) && words.size() > MAX_WORDS) {
            list.endEarly(line(xml), "more than " + MAX_WORDS + " names of elements");
        }
    }

    private void words(XMLStreamReader xml) {
        word(xml, xml.getLocalName());
        word(xml, xml.getPrefix());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            word(xml, xml.getAttributeLocalName(i));
            word(xml, xml.getAttributePrefix(i));
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            word(xml, xml.getNamespacePrefix(i));
            word(xml, xml.getNamespaceURI(i));
        }
    }

    private void start(XMLStreamReader xml) {
        String name = xml.getLocalName();
        words(xml);
        path.push(name);
        text.setLength(0);
        if (path.size() == 1) {
            if (!name.equals("CONSOLIDATED_LIST")) {
                throw new IllegalArgumentException("not the list of the United Nations: the file begins with another"
                        + " element than CONSOLIDATED_LIST");
            }
            String date = xml.getAttributeValue(null, "dateGenerated");
            list.datedIfKnown(line(xml), date == null ? "" : date);
        } else if (path.size() > MAX_DEPTH) {
            list.endEarly(line(xml), "elements in each other more than " + MAX_DEPTH + " deep");
        } else if (name.equals("INDIVIDUAL")) {
            started = line(xml);
            fields = new HashMap<>();
            person = new EntryDraft(started, list);
        } else if (name.equals("ENTITY")) {
            list.passOver();
        } else if (name.startsWith("INDIVIDUAL_")) {
            part = new HashMap<>();
        }
    }

    private void end(XMLStreamReader xml) {
        String name = path.pop();
        EntryDraft current = person;
        if (current != null) {
            int line = line(xml);
            String value = value(line, name, current);
            if (name.equals("INDIVIDUAL")) {
                finish(current);
                person = null;
            } else if ("INDIVIDUAL".equals(path.peek())) {
                if (name.startsWith("INDIVIDUAL_")) {
                    part(line, name, current);
                } else if (FIELDS.contains(name) && !value.isEmpty()) {
                    fields.putIfAbsent(name, value);
                }
            } else if (PARTS.contains(name) && !value.isEmpty()) {
                part.putIfAbsent(name, value);
            }
        }
        text.setLength(0);
    }

    private String value(int line, String name, EntryDraft current) {
        if (text.length() <= MAX_TEXT) {
            return text.toString().strip();
        }
        if (FIELDS.contains(name) || PARTS.contains(name)) {
            // Whatever it is, a birth date may be in it.
            current.unreadBirthDate(line, "a value of more than " + MAX_TEXT + " characters");
        }
        return "";
    }

    private void part(int line, String name, EntryDraft current) {
        switch (name) {
            case "INDIVIDUAL_ALIAS" -> current.name(line, of("ALIAS_NAME"));
            case "INDIVIDUAL_DATE_OF_BIRTH" -> birthDate(line, current);
            case "INDIVIDUAL_DOCUMENT" ->
                current.document(
                        line,
                        of("NUMBER"),
                        of("ISSUING_COUNTRY").isEmpty() ? of("COUNTRY_OF_ISSUE") : of("ISSUING_COUNTRY"));
            default -> {}
        }
    }

    private void birthDate(int line, EntryDraft current) {
        boolean circa = of("TYPE_OF_DATE").equalsIgnoreCase("APPROXIMATELY");
        String date = of("DATE").isEmpty() ? of("YEAR") : of("DATE");
        if (!date.isEmpty()) {
            current.birthDate(line, (circa ? "circa " : "") + date);
        } else if (!of("FROM_YEAR").isEmpty() || !of("TO_YEAR").isEmpty()) {
            current.birthYears(line, of("FROM_YEAR"), of("TO_YEAR"), circa);
        } else {
            current.birthDate(line, of("NOTE"));
        }
    }

    private void finish(EntryDraft current) {
        StringBuilder name = new StringBuilder();
        for (String each : List.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")) {
            name.append(fields.containsKey(each) ? " " + fields.get(each) : "");
        }
        current.chiefNames(started, name.toString(), fields.getOrDefault("NAME_ORIGINAL_SCRIPT", ""));
        current.programme(fields.getOrDefault("UN_LIST_TYPE", ""));
        list.add(current, fields.getOrDefault("DATAID", fields.getOrDefault("REFERENCE_NUMBER", "")));
    }

    private String of(String field) {
        return part.getOrDefault(field, "");
    }

    private static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /** Tells that a file asks for more than any list does. */
    private static final class TooLarge extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        TooLarge(String reason) {
            super(reason);
            this.reason = reason;
        }
    }

    /** Stops a file that is too large, or whose single names and values are. */
    private static final class GuardedStream extends FilterInputStream {

        private static final long MOST = 1L << 28;
        private static final long MOST_AT_ONCE = 1L << 20;

        private long sum;
        private long atOnce;
        private @Nullable IOException fault;

        GuardedStream(InputStream file) {
            super(file);
        }

        void progress() {
            atOnce = 0;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read;
            try {
                read = in.read(target, offset, Math.min(length, 1 << 13));
            } catch (IOException e) {
                fault = e;
                throw e;
            }
            if (read > 0) {
                sum += read;
                atOnce += read;
            }
            if (sum > MOST) {
                throw new TooLarge("the file is too large");
            }
            if (atOnce > MOST_AT_ONCE) {
                throw new TooLarge("a name, value or comment of more than " + MOST_AT_ONCE + " bytes");
            }
            return read;
        }

        /** Leaves the file open: it belongs to the caller. */
        @Override
        public void close() {}
    }
}
