package dev.tallystick.json;

/**
 * JSON Schemas (draft 2020-12) of the documents that this package reads and writes. Readers take one thing more than
 * the schemas say: a {@code null} in place of an absent field.
 */
public final class JsonSchemas {

    /** The version of all three formats, as documents state it under {@code schemaVersion}. */
    public static final String VERSION = SchemaVersion.CURRENT;

    private JsonSchemas() {}

    /**
     * Returns the schema of a candidate: {@link CandidateJson}.
     *
     * @return the schema, as committed in {@code docs/schemas/candidate.schema.json}
     */
    public static String candidate() {
        return JsonText.print(CandidateSchema.schema());
    }

    /**
     * Returns the schema of a policy: {@link PolicyJson}.
     *
     * @return the schema, as committed in {@code docs/schemas/policy.schema.json}
     */
    public static String policy() {
        return JsonText.print(PolicySchema.schema());
    }

    /**
     * Returns the schema of a report: {@link ReportJson}.
     *
     * @return the schema, as committed in {@code docs/schemas/report.schema.json}
     */
    public static String report() {
        return JsonText.print(ReportSchema.schema());
    }
}
