package dev.noticeboard.source;

import dev.noticeboard.model.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads Noticeboard's own words from {@code /dev/noticeboard/messages/<tag>.properties}, in UTF-8.
 * Adding a language is adding a file there.
 */
public final class MessagesReader {

    // Read once for all sites. A tag that has no file is not kept: there may be any number of them.
    private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

    private MessagesReader() {}

    /**
     * Reads the words for a language: those of its tag, or else of the tag without its last part,
     * and so on (RFC 4647, 3.4 "Lookup").
     *
     * @param tag a BCP 47 tag, in any case
     * @return the words, with the tag that they were found under; empty where there are none
     */
    public static Optional<Messages> read(String tag) {
        String range = canonical(tag);
        while (!range.isEmpty()) {
            Messages found = READ.computeIfAbsent(range, MessagesReader::readExactly);
            if (found != null) {
                return Optional.of(found);
            }
            range = range.substring(0, Math.max(0, range.lastIndexOf('-')));
        }
        return Optional.empty();
    }

    private static @Nullable Messages readExactly(String tag) {
        String path = "/dev/noticeboard/messages/" + tag + ".properties";
        try (InputStream in = MessagesReader.class.getResourceAsStream(path)) {
            if (in == null) {
                return null;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> words = new TreeMap<>();
            properties.stringPropertyNames().forEach(k -> words.put(k, properties.getProperty(k)));
            return new Messages(tag, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** RFC 5646, 2.1.1: zh-Hant-TW is how case is written, whatever it was. */
    private static String canonical(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int i = 1; i < parts.length; i++) {
            if (parts[i].length() == 2) {
                parts[i] = parts[i].toUpperCase(Locale.ROOT);
            } else if (parts[i].length() == 4) {
                parts[i] =
                        parts[i].substring(0, 1).toUpperCase(Locale.ROOT) + parts[i].substring(1);
            }
        }
        return String.join("-", parts);
    }
}
