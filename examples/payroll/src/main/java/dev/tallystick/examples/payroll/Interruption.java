package dev.tallystick.examples.payroll;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets a run that is interrupted finish the payees under way and say where to go on. */
final class Interruption {

    private static final int PATIENCE_SECONDS = 20;

    private final CountDownLatch finished = new CountDownLatch(1);
    private volatile boolean requested;

    /** Hears of an interruption of this process. */
    static Interruption ofProcess() {
        Interruption interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(new Thread(interruption::stopAndWait));
        return interruption;
    }

    void request() {
        requested = true;
    }

    boolean isRequested() {
        return requested;
    }

    /** Says that nothing is left to do. */
    void finish() {
        finished.countDown();
    }

    /** Requests an end, and waits for it a while. */
    void stopAndWait() {
        request();
        try {
            boolean unused = finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
