package dev.tallystick.json;

/** The bounds of every reader in this package. A document beyond one of them is refused with a {@link JsonProblem}. */
public final class JsonLimits {

    /** Greatest length of a document, in UTF-16 characters. */
    public static final int MAX_DOCUMENT_LENGTH = 10_000_000;

    /** Greatest depth of objects and arrays within each other. */
    public static final int MAX_DEPTH = 20;

    /** Greatest length of a string, in UTF-16 characters. */
    public static final int MAX_STRING_LENGTH = 100_000;

    /** Greatest length of a property name or number, in UTF-16 characters. */
    public static final int MAX_NAME_LENGTH = 1_000;

    /** Greatest number of items in an array, hence of parts of one kind. */
    public static final int MAX_ITEMS = 10_000;

    /** Greatest number of values in a document: objects, arrays and what they hold. */
    public static final int MAX_VALUES = 500_000;

    /** Greatest number of problems that an error lists, the first of the document. */
    public static final int MAX_PROBLEMS = 50;

    private JsonLimits() {}
}
