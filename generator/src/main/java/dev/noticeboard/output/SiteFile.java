package dev.noticeboard.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** One file of a built site. */
public final class SiteFile {

    /** The largest file of a site that is read back from a folder, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private final String path;
    private final Content content;
    private final int size;
    private final String sha256;
    private final String mediaType;
    private final boolean permanent;
    private final List<String> anchors;

    /** Where the bytes of a file are. */
    public interface Content {

        /** The bytes; nobody changes them. */
        byte[] bytes() throws IOException;
    }

    private SiteFile(
            String path,
            Content content,
            int size,
            String sha256,
            String mediaType,
            boolean permanent,
            List<String> anchors) {
        this.path = path;
        this.content = content;
        this.size = size;
        this.sha256 = sha256;
        this.mediaType = mediaType;
        this.permanent = permanent;
        this.anchors = List.copyOf(anchors);
    }

    private static SiteFile of(
            String path,
            byte[] content,
            String mediaType,
            boolean permanent,
            List<String> anchors) {
        return new SiteFile(
                path,
                () -> content,
                content.length,
                sha256(content),
                mediaType,
                permanent,
                anchors);
    }

    /**
     * A file whose bytes are known by their digest.
     *
     * @param content where they are
     * @param size how many they are
     * @param sha256 their SHA-256, in lower-case hexadecimal
     */
    public static SiteFile stored(
            String path,
            Content content,
            int size,
            String sha256,
            String mediaType,
            boolean permanent,
            List<String> anchors) {
        return new SiteFile(path, content, size, sha256, mediaType, permanent, anchors);
    }

    /**
     * The same file, its bytes being somewhere else.
     *
     * @param elsewhere where they are, the very same ones
     */
    public SiteFile at(Content elsewhere) {
        return new SiteFile(path, elsewhere, size, sha256, mediaType, permanent, anchors);
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
        return of(path, html.getBytes(UTF_8), "text/html; charset=utf-8", permanent, anchors);
    }

    /**
     * Any other text, in UTF-8.
     *
     * @param path its path below the site's root, with {@code /} between its parts
     * @param text its text
     * @param mediaType its media type by RFC 6838, without a charset
     */
    public static SiteFile text(String path, String text, String mediaType) {
        return of(path, text.getBytes(UTF_8), mediaType + "; charset=utf-8", false, List.of());
    }

    /** Its path below the site's root, with {@code /} between its parts. */
    public String path() {
        return path;
    }

    /**
     * Its bytes.
     *
     * @throws UncheckedIOException where they cannot be read again from where they are
     */
    public byte[] content() {
        try {
            return content.bytes().clone();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes it has. */
    public int size() {
        return size;
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
        return sha256;
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
        return path + " (" + size + " bytes)";
    }
}
