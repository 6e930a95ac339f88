package dev.noticeboard.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What comes near to breaking a rule and must stay silent: small sites in {@code
 * near-misses/<id>.txt}, each under a line {@code === what it is}.
 */
record NearMisses(Map<String, String> byTitle) {

    static final Path FOLDER = Path.of("src/test/resources/near-misses");

    static NearMisses of(Rule rule) {
        Path file = FOLDER.resolve(rule.id() + ".txt");
        Map<String, String> byTitle = new LinkedHashMap<>();
        try {
            String text = Files.exists(file) ? "\n" + Files.readString(file, UTF_8) : "";
            for (String part : text.split("\n=== ", -1)) {
                int end = part.indexOf('\n');
                if (end > 0) {
                    byTitle.put(part.substring(0, end), part.substring(end + 1) + "\n");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new NearMisses(byTitle);
    }
}
