package dev.tallystick.examples.payroll;

/** The file cannot be read at all, for what its header says. */
final class HeaderException extends Exception {

    private static final long serialVersionUID = 1L;

    HeaderException(String message) {
        super(message);
    }
}
