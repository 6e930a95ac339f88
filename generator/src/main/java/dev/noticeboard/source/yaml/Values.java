package dev.noticeboard.source.yaml;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Localized;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.text.Findings;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Takes texts, dates and numbers of the model from YAML that fits its schema. Texts come in Unicode
 * normal form C and without white space around them.
 */
public final class Values {

    private static final String DAY = "2024-03-01";

    private final List<String> languages;
    private final Findings findings;

    /**
     * Takes values for a site.
     *
     * @param languages the site's languages, the one that counts first
     * @param findings takes what no schema can see
     */
    public Values(List<String> languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    public static String text(YamlNode.Scalar scalar) {
        return Normalizer.normalize(scalar.text(), Normalizer.Form.NFC).strip();
    }

    public static Optional<YamlNode.Scalar> scalar(YamlNode.Mapping mapping, String key) {
        return mapping.get(key)
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast);
    }

    public static Optional<String> text(YamlNode.Mapping mapping, String key) {
        return scalar(mapping, key).map(Values::text);
    }

    /** The keys and values at a key; empty where it is missing. */
    public static YamlNode.Mapping mapping(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).orElse(mapping) instanceof YamlNode.Mapping found
                        && mapping.get(key).isPresent()
                ? found
                : new YamlNode.Mapping(mapping.place(), Map.of());
    }

    /** The entries of the list at a key; empty where it is missing. */
    public static List<YamlNode> items(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).orElse(mapping) instanceof YamlNode.Sequence sequence
                ? sequence.items()
                : List.of();
    }

    /** The texts of the list at a key. */
    public static List<YamlNode.Scalar> scalars(YamlNode.Mapping mapping, String key) {
        return items(mapping, key).stream()
                .filter(YamlNode.Scalar.class::isInstance)
                .map(YamlNode.Scalar.class::cast)
                .toList();
    }

    /** The texts of the list at a key, each one once. */
    public static List<String> texts(YamlNode.Mapping mapping, String key) {
        return scalars(mapping, key).stream().map(Values::text).distinct().toList();
    }

    /** The whole number at a key, within the limits of its schema. */
    public static int integer(YamlNode.Mapping mapping, String key, int otherwise) {
        return scalar(mapping, key)
                .map(scalar -> scalar.integer().intValueExact())
                .orElse(otherwise);
    }

    /** The texts by their keys, in the order of the file. */
    public static Map<String, String> textByKey(YamlNode.Mapping mapping) {
        Map<String, String> texts = new LinkedHashMap<>();
        mapping.entries()
                .keySet()
                .forEach(key -> text(mapping, key).ifPresent(t -> texts.put(key, t)));
        return texts;
    }

    /**
     * Where each value stands, by its key; a key within another as {@code approved.date}, an entry
     * of a list as {@code changes.1}, counted from 1.
     */
    public static Map<String, Place> places(YamlNode.Mapping mapping) {
        Map<String, Place> places = new LinkedHashMap<>();
        mapping.entries()
                .forEach(
                        (key, entry) -> {
                            places.put(key, entry.value().place());
                            if (entry.value() instanceof YamlNode.Mapping inner) {
                                places(inner).forEach((k, p) -> places.put(key + "." + k, p));
                            }
                            int number = 0;
                            for (YamlNode item : items(mapping, key)) {
                                number++;
                                places.put(key + "." + number, item.place());
                            }
                        });
        return places;
    }

    /** The text at a key, in whichever languages it is given. */
    public Optional<Localized> localized(YamlNode.Mapping mapping, String key) {
        return mapping.get(key).flatMap(node -> textIn(node, "'" + key + "'"));
    }

    /** The texts of the list at a key. */
    public List<Localized> localizedList(YamlNode.Mapping mapping, String key) {
        List<Localized> all = new ArrayList<>();
        for (YamlNode item : items(mapping, key)) {
            String label = "entry " + (all.size() + 1) + " of '" + key + "'";
            textIn(item, label).ifPresent(all::add);
        }
        return all;
    }

    /** A text in whichever languages it is given. */
    public Optional<Localized> textIn(YamlNode node, String label) {
        if (node instanceof YamlNode.Scalar scalar) {
            return Optional.of(Localized.of(text(scalar), scalar.textPlace()));
        } else if (node instanceof YamlNode.Mapping mapping) {
            return byLanguage(mapping, label);
        }
        return Optional.empty();
    }

    private Optional<Localized> byLanguage(YamlNode.Mapping mapping, String label) {
        Map<String, String> texts = textByKey(mapping);
        for (YamlNode.Entry entry : mapping.entries().values()) {
            String language = entry.key().text();
            if (!languages.contains(language)) {
                texts.remove(language);
                findings.add(
                        Rule.UNKNOWN_LANGUAGE,
                        entry.key().place(),
                        "the site has no language '" + language + "'",
                        mendLanguage(language, languages));
            }
        }
        String first = languages.get(0);
        if (!texts.containsKey(first)) {
            findings.add(
                    Rule.MISSING_KEY,
                    mapping.place(),
                    label + " has no text in '" + first + "', the site's first language",
                    "add '" + first + ": …'");
        }
        // The text that counts stands for all languages that have none of their own.
        Optional<String> other =
                Optional.ofNullable(texts.get(first)).or(() -> texts.values().stream().findFirst());
        other.ifPresent(text -> texts.put("", text));
        return other.map(text -> new Localized(texts, mapping.place()));
    }

    /**
     * How to mend a language that a site does not have. Short tags are all alike by their letters,
     * so that one is meant at most where it is of the same language, or begins with the same
     * letter.
     */
    public static String mendLanguage(String written, List<String> languages) {
        String primary = written.split("-", 2)[0];
        return languages.stream()
                .filter(tag -> tag.split("-", 2)[0].equalsIgnoreCase(primary))
                .findFirst()
                .or(
                        () ->
                                NearestName.of(written, languages)
                                        .filter(tag -> tag.regionMatches(true, 0, written, 0, 1)))
                .map(tag -> "did you mean '" + tag + "'?")
                .orElse("add it to 'languages' in site.yaml");
    }

    /** That a text is not the id of a contact of the site. */
    public static Finding unknownContact(YamlNode.Scalar scalar, Set<String> contacts) {
        String id = text(scalar);
        return Finding.of(
                Rule.UNKNOWN_CONTACT,
                scalar.place(),
                "site.yaml defines no contact '" + id + "'",
                NearestName.mend(id, contacts, "contact"));
    }

    /** The day at a key. */
    public Optional<LocalDate> date(YamlNode.Mapping mapping, String key) {
        Optional<YamlNode.Scalar> scalar = scalar(mapping, key);
        Optional<LocalDate> date = scalar.map(Values::text).flatMap(Values::date);
        if (scalar.isPresent() && date.isEmpty()) {
            findings.add(
                    Rule.BAD_DATE,
                    scalar.get().place(),
                    "'" + key + "' is " + text(scalar.get()) + ", a day that does not exist",
                    mendDate(text(scalar.get())));
        }
        return date;
    }

    /** The day of a text such as {@code 2024-03-01} (ISO 8601), or empty where it is none. */
    public static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** How to mend a text that looks like a day, {@code YYYY-MM-DD}, and is none. */
    public static String mendDate(String text) {
        if (text.length() < DAY.length()) {
            return "write it as " + DAY;
        }
        try {
            YearMonth month = YearMonth.parse(text.substring(0, "YYYY-MM".length()));
            return "the days of that month run from %s to %s"
                    .formatted(month.atDay(1), month.atEndOfMonth());
        } catch (DateTimeException e) {
            return "the months are 01 to 12, and stand between the year and the day";
        }
    }
}
