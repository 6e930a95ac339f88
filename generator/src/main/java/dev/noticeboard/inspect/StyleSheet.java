package dev.noticeboard.inspect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.output.SiteFile;
import java.util.List;
import java.util.stream.Stream;

/**
 * A style sheet and what it loads.
 *
 * @param path its path below the site's root
 * @param references what it loads, in reading order
 */
record StyleSheet(String path, List<Loaded> references) {

    /** An address that the sheet loads, and where it stands. */
    record Loaded(UriReference address, Place place) {}

    /** Reads a style sheet that is in UTF-8. */
    static StyleSheet of(SiteFile file) {
        String text = new String(file.content(), UTF_8);
        List<Loaded> references =
                new CssAddresses(text)
                        .found().stream()
                                .map(
                                        found ->
                                                new Loaded(
                                                        UriReference.of(found.address()),
                                                        place(file.path(), text, found.offset())))
                                .toList();
        return new StyleSheet(file.path(), references);
    }

    /** The addresses in the value of one property. */
    static Stream<UriReference> addresses(String value) {
        return value.indexOf('(') < 0
                ? Stream.empty()
                : new CssAddresses(value)
                        .found().stream().map(found -> UriReference.of(found.address()));
    }

    /** What it loads from elsewhere. */
    Stream<Finding> remote() {
        return references.stream()
                .filter(loaded -> loaded.address().elsewhere())
                .map(
                        loaded ->
                                Finding.of(
                                        Rule.PAGE_REMOTE,
                                        loaded.place(),
                                        "the style sheet loads '%s' from elsewhere"
                                                .formatted(loaded.address().written()),
                                        "leave it out, or make it a file of the theme"));
    }

    private static Place place(String path, String text, int offset) {
        int lineStart = text.lastIndexOf('\n', offset - 1) + 1;
        int line = 1 + (int) text.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return new Place(path, line, text.codePointCount(lineStart, offset) + 1);
    }
}
