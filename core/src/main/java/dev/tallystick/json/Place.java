package dev.tallystick.json;

/** A line and a column, both counted from 1. */
record Place(int line, int column) {

    static final Place START = new Place(1, 1);
}
