package dev.tallystick.kyc.access.maxmind;

import com.google.common.net.InetAddresses;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes small databases by the MaxMind DB File Format Specification 2.0: IPv6 trees of 24-bit records. */
final class MmdbWriter {

    /** A pointer to an offset in the section of data, which may lead nowhere. */
    record Pointer(int offset) {}

    /** A map that holds one key many times. */
    record Repeated(String key, Object value, int times) {}

    private static final byte[] MARKER = "\u00ab\u00cd\u00efMaxMind.com".getBytes(StandardCharsets.ISO_8859_1);
    private static final int EMPTY = 0;
    private static final int POINTER = 1;
    private static final int TEXT = 2;
    private static final int DOUBLE = 3;
    private static final int UINT16 = 5;
    private static final int UINT32 = 6;
    private static final int MAP = 7;
    private static final int UINT64 = 9;
    private static final int ARRAY = 11;
    private static final int BOOLEAN = 14;
    private static final int V4_DEPTH = 96;

    /** The children of each node: 0 nothing, positive a node, negative a record (its offset, less one). */
    private final List<int[]> nodes = new ArrayList<>(List.of(new int[2]));

    private final ByteArrayOutputStream data = new ByteArrayOutputStream();
    private final String type;

    MmdbWriter(String type) {
        this.type = type;
    }

    /** Where the next value will begin in the section of data. */
    int offset() {
        return data.size();
    }

    /** Adds a value that only pointers lead to. */
    @CanIgnoreReturnValue
    MmdbWriter value(Object value) {
        write(value, data);
        return this;
    }

    @CanIgnoreReturnValue
    MmdbWriter network(String cidr, Object value) {
        int offset = data.size();
        write(value, data);
        return networkAt(cidr, offset);
    }

    @CanIgnoreReturnValue
    MmdbWriter networkAt(String cidr, int offset) {
        int slash = cidr.indexOf('/');
        byte[] address = InetAddresses.forString(cidr.substring(0, slash)).getAddress();
        int length = Integer.parseInt(cidr.substring(slash + 1));
        boolean v4 = address.length == 4;
        int depth = v4 ? length + V4_DEPTH : length;
        int node = 0;
        for (int i = 0; i < depth - 1; i++) {
            int bit = bit(address, i, v4);
            int next = nodes.get(node)[bit];
            if (next == EMPTY) {
                next = nodes.size();
                nodes.add(new int[2]);
                nodes.get(node)[bit] = next;
            }
            node = next;
        }
        nodes.get(node)[bit(address, depth - 1, v4)] = -offset - 1;
        return this;
    }

    byte[] build() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int[] node : nodes) {
            for (int child : node) {
                int record = child == EMPTY ? nodes.size() : child > 0 ? child : nodes.size() + 16 - child - 1;
                file.write(record >> 16);
                file.write(record >> 8);
                file.write(record);
            }
        }
        file.writeBytes(new byte[16]);
        file.writeBytes(data.toByteArray());
        file.writeBytes(MARKER);
        Map<String, Object> metadata = new LinkedHashMap<>();
        metadata.put("binary_format_major_version", (short) 2);
        metadata.put("binary_format_minor_version", (short) 0);
        metadata.put("build_epoch", 1_789_000_000L);
        metadata.put("database_type", type);
        metadata.put("description", Map.of("en", "Fixture"));
        metadata.put("ip_version", (short) 6);
        metadata.put("languages", List.of("en"));
        metadata.put("node_count", nodes.size());
        metadata.put("record_size", (short) 24);
        write(metadata, file);
        return file.toByteArray();
    }

    private static int bit(byte[] address, int depth, boolean v4) {
        int index = v4 ? depth - V4_DEPTH : depth;
        return index < 0 ? 0 : address[index / 8] >> (7 - index % 8) & 1;
    }

    private static void write(Object value, ByteArrayOutputStream out) {
        if (value instanceof Map<?, ?> map) {
            control(MAP, map.size(), out);
            map.forEach((key, each) -> {
                write(key, out);
                write(each, out);
            });
        } else if (value instanceof Repeated repeated) {
            control(MAP, repeated.times(), out);
            for (int i = 0; i < repeated.times(); i++) {
                write(repeated.key(), out);
                write(repeated.value(), out);
            }
        } else if (value instanceof List<?> list) {
            control(ARRAY, list.size(), out);
            list.forEach(each -> write(each, out));
        } else if (value instanceof String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            control(TEXT, bytes.length, out);
            out.writeBytes(bytes);
        } else if (value instanceof Double number) {
            control(DOUBLE, Double.BYTES, out);
            out.writeBytes(ByteBuffer.allocate(Double.BYTES).putDouble(number).array());
        } else if (value instanceof Short number) {
            control(UINT16, Short.BYTES, out);
            out.writeBytes(ByteBuffer.allocate(Short.BYTES).putShort(number).array());
        } else if (value instanceof Integer number) {
            control(UINT32, Integer.BYTES, out);
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
        } else if (value instanceof Long number) {
            control(UINT64, Long.BYTES, out);
            out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
        } else if (value instanceof Boolean flag) {
            control(BOOLEAN, flag ? 1 : 0, out);
        } else {
            int offset = ((Pointer) value).offset();
            out.write(POINTER << 5 | 3 << 3);
            out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(offset).array());
        }
    }

    private static void control(int type, int size, ByteArrayOutputStream out) {
        int shown = size < 29 ? size : size < 29 + 256 ? 29 : size < 285 + 65_536 ? 30 : 31;
        out.write((type <= MAP ? type << 5 : 0) | shown);
        if (type > MAP) {
            out.write(type - MAP);
        }
        int rest = shown == 29 ? size - 29 : shown == 30 ? size - 285 : size - 65_821;
        for (int i = shown - 29; i >= 0; i--) {
            out.write(rest >> (8 * i));
        }
    }
}
