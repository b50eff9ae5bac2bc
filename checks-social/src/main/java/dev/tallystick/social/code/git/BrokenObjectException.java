package dev.tallystick.social.code.git;

import java.io.IOException;

/** Thrown where an object of a clone cannot be used; the message says why and holds nothing of the clone. */
final class BrokenObjectException extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenObjectException(String reason) {
        super(reason);
    }

    static BrokenObjectException tooLarge() {
        return new BrokenObjectException("an object of more than " + CloneObjects.MAX_LENGTH + " bytes");
    }
}
