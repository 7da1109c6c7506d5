package dev.monctl.render.chart;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * The gzip format without compression: blocks that are stored as they are. What a compressor makes of the same bytes depends on the
 * zlib that a JDK brings along; this is written by hand and depends on nothing.
 */
final class StoredGzip {
    private static final int LARGEST_BLOCK = 0xffff;
    private static final int BLOCK_HEADER = 5;
    /** Magic number, method deflate, no flags, no time, no level, unknown system. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};

    private static final int TRAILER = 8;

    private StoredGzip() {}

    static byte[] of(byte[] content) {
        int blocks = Math.max(1, (content.length + LARGEST_BLOCK - 1) / LARGEST_BLOCK);
        ByteBuffer out = ByteBuffer.allocate(HEADER.length + blocks * BLOCK_HEADER + content.length + TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(HEADER);
        for (int block = 0; block < blocks; block++) {
            int start = block * LARGEST_BLOCK;
            int length = Math.min(LARGEST_BLOCK, content.length - start);
            out.put((byte) (block == blocks - 1 ? 1 : 0)) // the last one says so
                    .putShort((short) length)
                    .putShort((short) ~length)
                    .put(content, start, length);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        return out.putInt((int) crc.getValue()).putInt(content.length).array();
    }
}
