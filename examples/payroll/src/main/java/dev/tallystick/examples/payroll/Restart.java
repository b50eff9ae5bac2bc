package dev.tallystick.examples.payroll;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A run that goes on where another one ended.
 *
 * @param line where it is to go on, 0 or 1 for a run from the beginning
 * @param lastLine up to which payee all outputs hold results, 0 if one holds none, empty without outputs
 * @param passed the payees before the line
 */
record Restart(int line, OptionalInt lastLine, PayeeReader.Passed passed) {

    /** Says why the outputs would not be those of a run without a cut, empty if they would. */
    Optional<String> refusal() {
        if (line <= 1) {
            return Optional.empty();
        }
        if (passed.cutsLast()) {
            return Optional.of("line " + line + " is about the same payee as the one before; go on with --from-line "
                    + passed.last());
        }
        if (passed.isEnd()) {
            return Optional.of("line " + line + " is behind the last payee"
                    + (passed.last() == 0 ? "" : ", who begins on line " + passed.last()));
        }
        if (passed.firstOpen() > 0) {
            return Optional.of("the outputs lack the payees from line " + passed.firstOpen()
                    + " to the one before line " + line + "; go on with --from-line " + passed.firstOpen());
        }
        boolean isOfFile = lastLine.isEmpty() || lastLine.getAsInt() == passed.last();
        return isOfFile
                ? Optional.empty()
                : Optional.of("the outputs are of another file: on line " + lastLine.getAsInt()
                        + " of this one begins no payee");
    }
}
