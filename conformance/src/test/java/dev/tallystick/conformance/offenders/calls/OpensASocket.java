package dev.tallystick.conformance.offenders.calls;

import java.io.IOException;
import java.net.Socket;

final class OpensASocket {

    void open() throws IOException {
        new Socket().close();
    }
}
