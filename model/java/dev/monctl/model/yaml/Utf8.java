package dev.monctl.model.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.monctl.model.finding.Finding;
import dev.monctl.model.finding.Place;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.List;
import java.util.Locale;

/** Turns bytes into text without guessing; the first byte that is not UTF-8 is named. */
final class Utf8 {
    private Utf8() {}

    static SourceReading decode(byte[] bytes, String name) {
        CharsetDecoder strict = UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = strict.decode(in, out, true);
        if (result.isError()) {
            return SourceReading.refused(
                    complaint(bytes, in.position(), out.flip().toString(), name));
        }
        return SourceReading.of(Source.of(name, out.flip().toString()));
    }

    private static Finding complaint(byte[] bytes, int position, String good, String name) {
        if (bytes.length >= 2 && isUtf16Mark(bytes)) {
            return Finding.error(
                    "yaml/not-utf8",
                    Place.file(name),
                    "'" + name + "' is UTF-16, but only UTF-8 is read",
                    "convert it: iconv -f UTF-16 -t UTF-8");
        }
        String hex = String.format(Locale.ROOT, "0x%02X", bytes[position]);
        return Finding.error(
                "yaml/not-utf8",
                place(bytes, good, name),
                "the byte " + hex + " is not UTF-8",
                "save the file as UTF-8; if it is Latin-1: iconv -f ISO-8859-1 -t UTF-8");
    }

    /** What is not UTF-8 becomes one replacement character in the excerpt, so that the caret stands below it. */
    private static Place place(byte[] bytes, String good, String name) {
        Source before = Source.of(name, good + "?"); // At least one character on the last line.
        int line = before.lines().size();
        int column = before.line(line).codePointCount(0, before.line(line).length());
        List<String> lines = new String(bytes, UTF_8).lines().toList();
        String text = lines.get(line - 1);
        return new Place(
                name, line, column, 1, line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, null);
    }

    private static boolean isUtf16Mark(byte[] bytes) {
        int mark = (bytes[0] & 0xFF) << 8 | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE;
    }
}
