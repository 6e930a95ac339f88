package dev.noticeboard.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One file of a built site. */
public final class SiteFile {

    /** The largest file of a site that is read back from a folder, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private final String path;
    private final byte[] content;
    private final String mediaType;
    private final boolean permanent;
    private final List<String> anchors;

    private SiteFile(
            String path,
            byte[] content,
            String mediaType,
            boolean permanent,
            List<String> anchors) {
        this.path = path;
        this.content = content;
        this.mediaType = mediaType;
        this.permanent = permanent;
        this.anchors = List.copyOf(anchors);
    }

    /**
     * A page, in UTF-8.
     *
     * @param path its path below the site's root, with {@code /} between its parts
     * @param html its text
     * @param permanent whether its address must never die
     * @param anchors its permanent anchors, in reading order
     */
    public static SiteFile page(String path, String html, boolean permanent, List<String> anchors) {
        return new SiteFile(
                path, html.getBytes(UTF_8), "text/html; charset=utf-8", permanent, anchors);
    }

    /**
     * Any other text, in UTF-8.
     *
     * @param path its path below the site's root, with {@code /} between its parts
     * @param text its text
     * @param mediaType its media type by RFC 6838, without a charset
     */
    public static SiteFile text(String path, String text, String mediaType) {
        return new SiteFile(
                path, text.getBytes(UTF_8), mediaType + "; charset=utf-8", false, List.of());
    }

    /** Its path below the site's root, with {@code /} between its parts. */
    public String path() {
        return path;
    }

    /** Its bytes. */
    public byte[] content() {
        return content.clone();
    }

    /** Its media type by RFC 6838, with a charset where it is text. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether its address must never die. */
    public boolean permanent() {
        return permanent;
    }

    /** The permanent anchors of a page, in reading order. */
    public List<String> anchors() {
        return anchors;
    }

    /** The SHA-256 of its bytes (FIPS 180-4), in lower-case hexadecimal. */
    public String sha256() {
        return sha256(content);
    }

    /** The SHA-256 of some bytes (FIPS 180-4), in lower-case hexadecimal. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return path + " (" + content.length + " bytes)";
    }
}
