package dev.noticeboard.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest by which a text is known again. */
public final class Digest {

    private Digest() {}

    /** The SHA-256 of a text in UTF-8 (FIPS 180-4), in lower-case hexadecimal. */
    public static String of(String text) {
        return of(text.getBytes(UTF_8));
    }

    /** The SHA-256 of some bytes (FIPS 180-4), in lower-case hexadecimal. */
    public static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
