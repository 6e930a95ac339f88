package dev.noticeboard.source.text;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a file as text: UTF-8 and nothing else, without a byte order mark, its lines ending
 * in line feeds alone.
 *
 * <p>The words are not brought into a Unicode normal form here: places have to count what stands in
 * the file.
 */
final class SourceDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SourceDecoder() {}

    /** What a file holds: its text, or why it could not be read. */
    record Decoded(SourceText text, List<Finding> findings) {}

    /**
     * Decodes a file.
     *
     * @param file the path below the source folder
     * @param bytes all that is in it
     */
    static Decoded decode(String file, byte[] bytes) {
        CharsetDecoder decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(in, out, true);
        SourceText text = new SourceText(file, withLineFeeds(out.flip().toString()));
        if (result.isError()) {
            Place place = text.placeAt(text.text().length());
            return new Decoded(text, List.of(notUtf8(place, bytes, in.position())));
        }
        int nul = text.text().indexOf('\0');
        return new Decoded(text, nul < 0 ? List.of() : List.of(nul(text.placeAt(nul))));
    }

    private static String withLineFeeds(String text) {
        String marked =
                !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return marked.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static Finding notUtf8(Place place, byte[] bytes, int at) {
        boolean utf16 =
                at == 0
                        && bytes.length > 1
                        && (bytes[0] & 0xff) + (bytes[1] & 0xff) == 0xfe + 0xff
                        && Math.abs((bytes[0] & 0xff) - (bytes[1] & 0xff)) == 1;
        String what =
                utf16
                        ? "the file is written in UTF-16"
                        : "the byte " + hex(bytes[at]) + " is not part of a UTF-8 text";
        return Finding.of(
                Rule.UNREADABLE_SOURCE, place, what, "save the file with the encoding UTF-8");
    }

    private static String hex(byte value) {
        String digits = "0123456789ABCDEF";
        return "0x" + digits.charAt((value >> 4) & 0xf) + digits.charAt(value & 0xf);
    }

    private static Finding nul(Place place) {
        return Finding.of(
                Rule.UNREADABLE_SOURCE,
                place,
                "a NUL byte, which no text holds",
                "delete it, or save the file again as plain text");
    }
}
