package dev.tallystick.social.photo;

/** Thrown where bytes are no picture that can be hashed; the message says why and holds nothing of the picture. */
public final class PhotoInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PhotoInputException(String message) {
        super(message);
    }

    PhotoInputException(String message, Throwable cause) {
        super(message, cause);
    }
}
