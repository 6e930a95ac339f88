package dev.noticeboard.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The hard words of a language and plainer ones for them, as {@code plainer/<language>.txt} has
 * them: {@code form|another form = plainer words}, the forms in lower case.
 */
final class Thesaurus {

    /** Every language that has a file. */
    static final List<String> LANGUAGES = List.of("de", "en", "es", "fr");

    private static final int NONE = -1;

    private static final Map<String, Thesaurus> READ =
            LANGUAGES.stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), Thesaurus::read));

    /**
     * Where a hard word stands.
     *
     * @param from the index of its first character, in UTF-16 units, from 0
     * @param to the index after its last
     */
    record Use(int from, int to) {}

    private final Map<String, String> plainer = new TreeMap<>();

    // By their first words, the longest first: most words of a text begin none of them.
    private final Map<String, List<String>> forms = new HashMap<>();

    private Thesaurus(List<String> lines) {
        for (String line : lines) {
            if (!line.startsWith("#")) {
                String[] sides = line.split(" = ", 2);
                for (String form : sides[0].split("\\|", -1)) {
                    plainer.put(form.toLowerCase(Locale.ROOT), sides[1]);
                }
            }
        }
        plainer.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .forEach(this::add);
    }

    private void add(String form) {
        String first = folded(form, 0, endOfWord(form, 0));
        forms.computeIfAbsent(first, word -> new ArrayList<>()).add(form);
    }

    /** The words of a language, by its BCP 47 tag, region and script being ignored. */
    static Optional<Thesaurus> of(String tag) {
        return Optional.ofNullable(READ.get(tag.toLowerCase(Locale.ROOT).split("-", 2)[0]));
    }

    /** Where any of the hard words stand in a text, in its order; of several the longest. */
    List<Use> in(String text) {
        List<Use> uses = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = endOfWord(text, at);
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                int to = longest(text, at, end);
                if (to >= 0) {
                    uses.add(new Use(at, to));
                }
                at = Math.max(to, end);
            }
        }
        return uses;
    }

    /** The plainer words for a hard one, which is in lower case and apart by single spaces. */
    String plainer(String hard) {
        return plainer.getOrDefault(hard, "");
    }

    private int longest(String text, int from, int endOfFirst) {
        for (String form : forms.getOrDefault(folded(text, from, endOfFirst), List.of())) {
            int to = end(form, text, from);
            if (to >= 0 && endOfWord(text, to) == to) {
                return to;
            }
        }
        return NONE;
    }

    /** Where a form ends that begins at a place; {@link #NONE} where it does not. */
    private static int end(String form, String text, int from) {
        int at = from;
        for (int i = 0; i < form.length(); i++) {
            int next = form.charAt(i) == ' ' ? endOfSpace(text, at) : at;
            if (form.charAt(i) != ' '
                    && at < text.length()
                    && folded(text.charAt(at)) == folded(form.charAt(i))) {
                next = at + 1;
            }
            if (next == at) {
                return NONE;
            }
            at = next;
        }
        return at;
    }

    private static int endOfSpace(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    /** Where the letters and numbers end that begin at a place. */
    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && isOfWords(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isOfWords(int character) {
        int type = Character.getType(character);
        return Character.isLetterOrDigit(character)
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static String folded(String text, int from, int to) {
        StringBuilder folded = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    // Both ways, so that also letters are the same that have only one capital between them.
    private static char folded(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static Thesaurus read(String language) {
        String name = "plainer/" + language + ".txt";
        try (InputStream in = Thesaurus.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the jar: " + name);
            }
            return new Thesaurus(
                    new BufferedReader(new InputStreamReader(in, UTF_8)).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
