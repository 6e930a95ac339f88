package dev.noticeboard.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers by which a place in a text is cited, the outermost first, such as 3, b and ii.
 *
 * @param parts the numbers, each as it is written, such as {@code 3.2}
 */
record ClausePath(List<String> parts) {

    /** That of what stands in nothing numbered. */
    static final ClausePath TOP = new ClausePath(List.of());

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    ClausePath {
        parts = List.copyOf(parts);
    }

    /** What has a number within this; one such as {@code 3.2} says itself what it stands in. */
    ClausePath below(String number) {
        List<String> all = new ArrayList<>(number.contains(".") ? List.of() : parts);
        all.add(number);
        return new ClausePath(all);
    }

    /** Whether a name, such as {@code 3(b)}, says all of it. */
    boolean is(String name) {
        return numbers(String.join(".", parts)).equals(numbers(name));
    }

    /** Whether a name says the last of it: {@code (b)} for 3(b). */
    boolean endsWith(String name) {
        List<String> wanted = numbers(name);
        for (int i = 0; i < parts.size(); i++) {
            if (numbers(String.join(".", parts.subList(i, parts.size()))).equals(wanted)) {
                return true;
            }
        }
        return false;
    }

    /** The name that says all of it. */
    String name() {
        StringBuilder name = new StringBuilder(parts.isEmpty() ? "" : parts.get(0));
        parts.stream().skip(1).forEach(part -> name.append('(').append(part).append(')'));
        return name.toString();
    }

    /** The anchor of a place that is cited so. */
    String anchor() {
        return "clause-" + String.join("-", numbers(String.join(".", parts)));
    }

    private static List<String> numbers(String name) {
        return SIGNS.splitAsStream(name).filter(part -> !part.isEmpty()).toList();
    }
}
