package dev.noticeboard.source.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads facts: {@code none} says none, {@code {open: …}} names what is still to be said, and
 * anything else states something.
 */
public final class FactReader {

    private static final Set<String> REFERENCES = FactPaths.LIST_OF.keySet();

    /** Words that would be shown as an answer, and mean one of the words of this format. */
    private static final Set<String> NO_SENTENCE =
            Set.of("n/a", "na", "nil", "no", "none", "not applicable", "null", "y", "yes");

    private static final Set<String> OF_CATEGORIES = Set.of("collected", "retention", "sensitive");

    public static final List<String> CATEGORY_KEYS =
            Stream.concat(REFERENCES.stream(), OF_CATEGORIES.stream()).sorted().toList();

    private final Values values;
    private final Findings findings;

    FactReader(Values values, Findings findings) {
        this.values = values;
        this.findings = findings;
    }

    /** The facts of a category, or of all of them, by their keys. */
    Map<String, Fact<Answer>> ofCategories(YamlNode.Mapping entry) {
        Map<String, Fact<Answer>> found = new LinkedHashMap<>();
        entry.entries()
                .forEach(
                        (key, value) -> {
                            if (REFERENCES.contains(key)) {
                                found.put(key, references(value.value()));
                            } else if (OF_CATEGORIES.contains(key)) {
                                collect(key, value.value(), found);
                            }
                        });
        return found;
    }

    /** A list of entries that were read already. */
    <T> Fact<List<T>> entries(Optional<YamlNode> node, List<T> read) {
        if (node.isEmpty()) {
            return Fact.notStated();
        } else if (node.get() instanceof YamlNode.Sequence list) {
            return new Fact.Stated<>(List.copyOf(read), list.place());
        } else if (node.get() instanceof YamlNode.Mapping mapping) {
            return new Fact.NotStated<>(open(mapping));
        }
        return new Fact.None<>(node.get().place());
    }

    /**
     * A fact and those that it is made of, each by its path.
     *
     * @param path the path of the fact, such as {@code minors}
     * @param found takes the facts
     */
    void collect(String path, YamlNode node, Map<String, Fact<Answer>> found) {
        if (node instanceof YamlNode.Scalar scalar) {
            found.put(path, scalar(path, scalar));
        } else if (node instanceof YamlNode.Sequence list) {
            found.put(path, words(points(list), list));
        } else if (node instanceof YamlNode.Mapping mapping) {
            mapping(path, mapping, found);
        }
    }

    private void mapping(String path, YamlNode.Mapping mapping, Map<String, Fact<Answer>> found) {
        Optional<Fact.Question> open = open(mapping);
        if (open.isPresent()) {
            found.put(path, new Fact.NotStated<>(open));
        } else if (mapping.get("text").isEmpty()
                && mapping.entries().keySet().stream().noneMatch(key -> isPart(path, key))) {
            found.put(path, words(values.textIn(mapping, "'" + path + "'"), mapping));
        }
        mapping.entries()
                .forEach(
                        (key, entry) -> {
                            if (key.equals("text")) {
                                collect(path, entry.value(), found);
                            } else if (isPart(path, key)) {
                                collect(path + "." + key, entry.value(), found);
                            }
                        });
    }

    private static boolean isPart(String path, String key) {
        return FactPaths.STATEMENTS.contains(path + "." + key);
    }

    private Fact<Answer> scalar(String path, YamlNode.Scalar scalar) {
        if (scalar.kind() == YamlNode.Kind.BOOLEAN) {
            return scalar.isTrue()
                    ? new Fact.Stated<>(new Answer.Yes(), scalar.place())
                    : notFalse(path, scalar);
        } else if (Values.text(scalar).equals("none")) {
            return new Fact.None<>(scalar.place());
        } else if (NO_SENTENCE.contains(Values.text(scalar).toLowerCase(Locale.ROOT))) {
            return noSentence(path, scalar);
        }
        return words(values.textIn(scalar, "'" + path + "'"), scalar);
    }

    private Fact<Answer> noSentence(String path, YamlNode.Scalar scalar) {
        findings.add(
                Rule.BAD_VALUE,
                scalar.place(),
                "'"
                        + path
                        + "' is '"
                        + Values.text(scalar)
                        + "', which visitors would read as it is",
                "write none if there is none, true if it is so, or a sentence");
        return Fact.notStated();
    }

    private Fact<Answer> notFalse(String path, YamlNode.Scalar scalar) {
        findings.add(
                Rule.BAD_VALUE,
                scalar.place(),
                "'" + path + "' is 'false', which does not say whether there is none",
                "write none if that is so, and delete the line if it is not known");
        return Fact.notStated();
    }

    private List<Localized> points(YamlNode.Sequence list) {
        List<Localized> points = new ArrayList<>();
        for (YamlNode item : list.items()) {
            values.textIn(item, "entry " + (points.size() + 1)).ifPresent(points::add);
        }
        return points;
    }

    private static Fact<Answer> words(Optional<Localized> words, YamlNode node) {
        return words(words.stream().toList(), node);
    }

    private static Fact<Answer> words(List<Localized> points, YamlNode node) {
        return points.isEmpty()
                ? Fact.notStated()
                : new Fact.Stated<>(new Answer.Words(points), node.place());
    }

    private static Fact<Answer> references(YamlNode node) {
        if (node instanceof YamlNode.Sequence list) {
            List<Answer.Reference> to = new ArrayList<>();
            for (YamlNode item : list.items()) {
                if (item instanceof YamlNode.Scalar scalar) {
                    to.add(new Answer.Reference(Values.text(scalar), scalar.place()));
                }
            }
            return to.isEmpty()
                    ? Fact.notStated()
                    : new Fact.Stated<>(new Answer.References(to), list.place());
        } else if (node instanceof YamlNode.Mapping mapping) {
            return new Fact.NotStated<>(open(mapping));
        }
        return new Fact.None<>(node.place());
    }

    private static Optional<Fact.Question> open(YamlNode.Mapping mapping) {
        return Values.scalar(mapping, "open")
                .map(scalar -> new Fact.Question(Values.text(scalar), scalar.textPlace()));
    }
}
