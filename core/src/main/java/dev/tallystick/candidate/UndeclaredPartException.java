package dev.tallystick.candidate;

/** Thrown when a check reads a kind of part that its {@code CheckInfo} does not declare. */
public final class UndeclaredPartException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UndeclaredPartException(PartKind<?> kind) {
        super("reads a part that it does not declare: " + kind);
    }
}
