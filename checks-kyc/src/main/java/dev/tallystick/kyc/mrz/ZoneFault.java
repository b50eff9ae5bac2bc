package dev.tallystick.kyc.mrz;

/**
 * One place where a zone, as it was read, does not keep a rule. Reading errors are the usual cause; a fault says nothing
 * about a person.
 */
public final class ZoneFault {

    private record Contents(ZoneField field, int line, int column, ZoneRule rule) {}

    private final Contents contents;

    ZoneFault(ZoneField field, ZoneFormat format, int position, ZoneRule rule) {
        this.contents = new Contents(field, position / format.width() + 1, position % format.width() + 1, rule);
    }

    /**
     * Returns the field.
     *
     * @return the field, never sex or nationality
     */
    public ZoneField field() {
        return contents.field;
    }

    /**
     * Returns the line.
     *
     * @return the line, counted from 1
     */
    public int line() {
        return contents.line;
    }

    /**
     * Returns the position of the first character concerned.
     *
     * @return the position in the line, counted from 1
     */
    public int column() {
        return contents.column;
    }

    /**
     * Returns the rule.
     *
     * @return the rule that is not kept
     */
    public ZoneRule rule() {
        return contents.rule;
    }

    /**
     * Returns the fault in words.
     *
     * @return a sentence without any value from the zone
     */
    public String statement() {
        return "In the " + contents.field.words() + ", line " + contents.line + ", position " + contents.column + ": "
                + contents.rule.breach() + ".";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneFault fault && contents.equals(fault.contents);
    }

    @Override
    public int hashCode() {
        return contents.hashCode();
    }

    /** Returns the statement, which holds no value. */
    @Override
    public String toString() {
        return statement();
    }
}
