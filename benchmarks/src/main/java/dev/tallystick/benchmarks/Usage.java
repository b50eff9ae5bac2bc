package dev.tallystick.benchmarks;

/**
 * Time and memory that some work took.
 *
 * @param nanos wall-clock time
 * @param bytes what was allocated
 */
record Usage(long nanos, long bytes) {

    static final Usage NONE = new Usage(0, 0);

    Usage plus(Usage other) {
        return new Usage(nanos + other.nanos, bytes + other.bytes);
    }

    Usage minus(Usage other) {
        return new Usage(nanos - other.nanos, bytes - other.bytes);
    }

    double timeRatio(Usage floor) {
        return (double) nanos / floor.nanos;
    }
}
