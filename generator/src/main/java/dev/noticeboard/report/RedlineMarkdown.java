package dev.noticeboard.report;

import static dev.noticeboard.report.MarkdownWords.escaped;

import dev.noticeboard.redline.Redline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A redline for a comment on a pull request: CommonMark with {@code ins} and {@code del}, which
 * mark parts of words as well, where {@code **} and {@code ~~} need a space beside them.
 */
final class RedlineMarkdown {

    /** How many characters GitHub takes in a comment. */
    static final int COMMENT = 65_536;

    /** How many of them are kept for saying what is left out. */
    private static final int SAYING = 300;

    private static final Pattern BULLETS = Pattern.compile("(?<=^| )[->] ");

    /** Which two texts, how much changed, and all that did, as far as a comment can hold it. */
    String write(Redline redline) {
        String name = "### " + escaped(RedlineName.of(redline)) + "\n\n";
        return name + body(redline, COMMENT - name.length());
    }

    /** How much changed, and all that did. */
    String body(Redline redline) {
        return body(redline, Integer.MAX_VALUE);
    }

    /**
     * How much changed, and of what did as much as there is room for.
     *
     * @param room how many characters there is room for, and {@link #SAYING} at least
     */
    private String body(Redline redline, int room) {
        String counts = CountWords.of(redline) + "\n";
        StringBuilder out = new StringBuilder(counts);
        List<ChangedSection> sections = ChangedSection.of(redline);
        List<String> passages = new ArrayList<>();
        sections.forEach(section -> passages(section, passages));
        int shown = 0;
        long length = passages.stream().mapToLong(String::length).sum() + counts.length();
        int limit = length <= room ? room : room - SAYING;
        while (shown < passages.size() && out.length() + passages.get(shown).length() <= limit) {
            out.append(passages.get(shown));
            shown++;
        }
        if (shown < passages.size()) {
            out.append("\n*The redline is too long for a comment: the last ")
                    .append(passages.size() - shown)
                    .append(" of its ")
                    .append(passages.size())
                    .append(" changed passages are left out.*\n");
        }
        return out.toString();
    }

    /** What changed in a section, block by block, the first of them under its heading. */
    private static void passages(ChangedSection section, List<String> passages) {
        StringBuilder passage = new StringBuilder();
        passage.append("\n#### ").append(spans(section.heading()));
        passage.append(" (").append(section.what()).append(")\n");
        for (ChangedBlock block : section.blocks()) {
            block(block, passage);
            passages.add(passage.toString());
            passage.setLength(0);
        }
        if (section.blocks().isEmpty()) {
            passages.add(passage.toString());
        }
    }

    private static void block(ChangedBlock block, StringBuilder out) {
        String notes =
                String.join("; ", block.notes().stream().map(MarkdownWords::escaped).toList());
        String words = spans(block.excerpt());
        out.append('\n').append(lead(block.lead())).append(words);
        if (!notes.isEmpty()) {
            out.append(words.isEmpty() ? "" : " ").append("*(").append(notes).append(")*");
        }
        out.append('\n');
    }

    // Deeper items would need the item that they stand in, which may not have changed; and a number
    // would be counted on from the one printed before it.
    private static String lead(String lead) {
        String list = lead.contains("- ") ? "- " : lead.contains("> ") ? "> " : "";
        String rest = BULLETS.matcher(lead).replaceAll("").strip();
        return rest.isEmpty() ? list : list + escaped(rest) + " ";
    }

    private static String spans(List<Span> spans) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (Span span : spans) {
            // What is stripped from a line's start would hide what begins the line.
            String words = escaped(start ? span.text().stripLeading() : span.text());
            start &= words.isEmpty();
            out.append(
                    switch (span.mark()) {
                        case KEPT -> words;
                        case ADDED -> "<ins>" + words + "</ins>";
                        case REMOVED -> "<del>" + words + "</del>";
                    });
        }
        return out.toString().strip();
    }
}
