package dev.tallystick.kyc.mrz;

/** Positions of the text of a zone, all lines joined, from one to before another. */
record Span(int from, int to) {

    static final Span NONE = new Span(0, 0);

    String of(String text) {
        return text.substring(from, to);
    }

    boolean contains(int position) {
        return position >= from && position < to;
    }
}
