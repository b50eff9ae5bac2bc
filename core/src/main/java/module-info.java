/** Candidate model, checks, engine, JSON and reports. */
module dev.tallystick.core {
    requires com.fasterxml.jackson.databind;
    requires com.github.benmanes.caffeine;
    requires com.google.common;
    requires com.ibm.icu;
    requires static transitive com.google.errorprone.annotations;
    requires static transitive org.jspecify;

    exports dev.tallystick;
    exports dev.tallystick.candidate;
    exports dev.tallystick.check;
    exports dev.tallystick.json;
    exports dev.tallystick.name;
    exports dev.tallystick.place;
    exports dev.tallystick.reference;
    exports dev.tallystick.report;
    exports dev.tallystick.time;

    uses dev.tallystick.check.CheckProvider;
}
