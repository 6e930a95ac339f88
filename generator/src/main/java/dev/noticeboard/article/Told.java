package dev.noticeboard.article;

import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What visitors and apps are told of a version in one language, beside its text. It is sealed with
 * the text: an app asks its people again, or does not, by what a version says that it changes.
 *
 * <p>As text it is a line for each value, in the order of the fields: the word of the field, and
 * the value in quotation marks, in which a backslash, a quotation mark, a line feed, a carriage
 * return and a tab are written {@code \\}, {@code \"}, {@code \n}, {@code \r} and {@code \t}.
 *
 * @param lines the values that are stated
 */
public record Told(List<Line> lines) {

    private static final Pattern LINE = Pattern.compile("([a-z]+) \"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(.)");

    public Told {
        lines = List.copyOf(lines);
    }

    /** What may be told of a version. */
    public enum Field {
        TITLE,
        VERSION,
        POSTED,
        CHANGE,
        SUMMARY,
        CHANGES;

        /** The word of the field, which is its key in the front matter. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One value. */
    public record Line(Field field, String words) {}

    /**
     * One value that is another now.
     *
     * @param field what it is told of
     * @param number which value of the field it is now, from 1
     * @param before what was told, where anything was
     * @param after what is told now, where anything is
     */
    public record Change(
            Field field, int number, Optional<String> before, Optional<String> after) {}

    /**
     * What is told of a version.
     *
     * @param text the version in the language
     * @param title what it is called in that language, wherever the title is from
     */
    public static Told of(Version version, VersionText text, String title) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(Field.TITLE, title));
        version.label().ifPresent(label -> lines.add(new Line(Field.VERSION, label)));
        version.posted()
                .map(LocalDate::toString)
                .ifPresent(day -> lines.add(new Line(Field.POSTED, day)));
        version.change()
                .map(ChangeKind::word)
                .ifPresent(word -> lines.add(new Line(Field.CHANGE, word)));
        text.summary().ifPresent(summary -> lines.add(new Line(Field.SUMMARY, summary)));
        text.changes().forEach(change -> lines.add(new Line(Field.CHANGES, change)));
        return new Told(lines);
    }

    /** The values as text, each line ending in a line feed. */
    public String form() {
        StringBuilder out = new StringBuilder();
        for (Line line : lines) {
            out.append(line.field().key())
                    .append(" \"")
                    .append(
                            line.words()
                                    .replace("\\", "\\\\")
                                    .replace("\"", "\\\"")
                                    .replace("\n", "\\n")
                                    .replace("\r", "\\r")
                                    .replace("\t", "\\t"))
                    .append("\"\n");
        }
        return out.toString();
    }

    /**
     * The same as text, where it stands beside what was sealed: what only looks different stays as
     * it is sealed.
     *
     * @param before what was sealed, as text
     */
    public String formBeside(String before) {
        try {
            return read(before).changes(this).isEmpty() ? before : form();
        } catch (NotCanonicalException e) {
            // Nobody was told what cannot be read.
            return form();
        }
    }

    /**
     * Reads the values back from text.
     *
     * @throws NotCanonicalException where a line is not as {@link #form()} writes it
     */
    public static Told read(String form) throws NotCanonicalException {
        List<Line> lines = new ArrayList<>();
        for (String line : form.lines().toList()) {
            Matcher parts = LINE.matcher(line);
            int number = lines.size() + 1;
            if (!parts.matches()) {
                throw new NotCanonicalException(number, "is no field with its value");
            }
            Optional<Field> field =
                    Arrays.stream(Field.values())
                            .filter(known -> known.key().equals(parts.group(1)))
                            .findFirst();
            if (field.isEmpty()) {
                throw new NotCanonicalException(number, "names no field that is told");
            }
            lines.add(new Line(field.get(), plain(parts.group(2))));
        }
        return new Told(lines);
    }

    private static String plain(String quoted) {
        return ESCAPE.matcher(quoted)
                .replaceAll(
                        escape ->
                                Matcher.quoteReplacement(
                                        switch (escape.group(1)) {
                                            case "n" -> "\n";
                                            case "r" -> "\r";
                                            case "t" -> "\t";
                                            default -> escape.group(1);
                                        }));
    }

    /** The values of a field. */
    public List<String> of(Field field) {
        return lines.stream().filter(line -> line.field() == field).map(Line::words).toList();
    }

    /**
     * What is told otherwise now, field by field. What only looks different in the sources (white
     * space, soft hyphens, Unicode forms) is told the same.
     *
     * @param now what is told now
     */
    public List<Change> changes(Told now) {
        List<Change> changes = new ArrayList<>();
        for (Field field : Field.values()) {
            List<String> older = of(field);
            List<String> newer = now.of(field);
            int first = 0;
            while (first < Math.min(older.size(), newer.size())
                    && same(older.get(first), newer.get(first))) {
                first++;
            }
            int last = 0;
            while (last < Math.min(older.size(), newer.size()) - first
                    && same(
                            older.get(older.size() - 1 - last),
                            newer.get(newer.size() - 1 - last))) {
                last++;
            }
            int end = Math.max(older.size(), newer.size()) - last;
            for (int i = first; i < end; i++) {
                changes.add(
                        new Change(
                                field,
                                i + 1,
                                i < older.size() - last
                                        ? Optional.of(older.get(i))
                                        : Optional.empty(),
                                i < newer.size() - last
                                        ? Optional.of(newer.get(i))
                                        : Optional.empty()));
            }
        }
        return changes;
    }

    private static boolean same(String older, String newer) {
        return shown(older).equals(shown(newer));
    }

    private static String shown(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .replace("\u00ad", "")
                .replaceAll("[ \\t\\n\\r\\f]+", " ")
                .strip();
    }
}
