package dev.tallystick.conformance.offenders.calls;

final class LoadsByName {

    Class<?> load() throws ClassNotFoundException {
        return Class.forName("java.lang.String");
    }
}
