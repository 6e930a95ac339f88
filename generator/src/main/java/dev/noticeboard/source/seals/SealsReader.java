package dev.noticeboard.source.seals;

import dev.noticeboard.model.Reading;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReader;
import dev.noticeboard.source.yaml.Values;
import dev.noticeboard.source.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads {@code seals.yaml}. Whether the entries follow one another, and are as they were written,
 * is for others to say: each holds the lines that its digest is of.
 */
public final class SealsReader {

    private static final String DIGEST = "digest";

    private final SchemaReader schema;

    /** Reads by the schema of the file. */
    public SealsReader(SchemaReader schema) {
        this.schema = schema;
    }

    /** Reads the file; an entry that lacks what it has to state is left out, with a finding. */
    public Reading<List<SealEntry>> read(SourceText text) {
        Findings findings = new Findings();
        YamlNode.Mapping file = findings.take(schema.read(text));
        List<YamlNode> items = Values.items(file, "seals");
        List<SealEntry> entries = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int number = i + 1;
            int end = number < items.size() ? items.get(number).place().line() : lastLine(text) + 1;
            if (items.get(i) instanceof YamlNode.Mapping item) {
                entry(item, number, written(text, item, end), findings).ifPresent(entries::add);
            }
        }
        return findings.with(List.copyOf(entries));
    }

    private static Optional<SealEntry> entry(
            YamlNode.Mapping item, int number, String written, Findings findings) {
        Values values = new Values(List.of(), findings);
        Optional<LocalDate> version = values.date(item, "version");
        Optional<LocalDate> day = values.date(item, "day");
        Optional<SealEntry.Kind> kind =
                Values.text(item, "kind")
                        .map(word -> SealEntry.Kind.valueOf(word.toUpperCase(Locale.ROOT)));
        if (version.isEmpty() || day.isEmpty() || kind.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new SealEntry(
                        number,
                        version.get(),
                        kind.get(),
                        day.get(),
                        Values.text(item, "reason"),
                        Values.scalar(item, "past").map(YamlNode.Scalar::isTrue).orElse(false),
                        Values.text(item, "sources").orElse(""),
                        Values.textByKey(Values.mapping(item, "articles")),
                        Values.textByKey(Values.mapping(item, "told")),
                        Values.text(item, "inputs").orElse(""),
                        Values.text(item, "noticeboard").orElse(""),
                        Values.integer(item, "rules", SealEntry.FIRST_RULES),
                        Values.text(item, "previous"),
                        Values.text(item, DIGEST).orElse(""),
                        written,
                        item.place()));
    }

    /** The lines of an entry but the one with its own digest. */
    private static String written(SourceText text, YamlNode.Mapping item, int end) {
        YamlNode.Entry digest = item.entries().get(DIGEST);
        int own = digest == null ? 0 : digest.key().place().line();
        StringBuilder lines = new StringBuilder();
        for (int line = item.place().line(); line < end; line++) {
            if (line != own) {
                lines.append(text.line(line)).append('\n');
            }
        }
        return lines.toString();
    }

    private static int lastLine(SourceText text) {
        int lines = text.lines().size();
        return text.line(lines).isEmpty() ? lines - 1 : lines;
    }
}
