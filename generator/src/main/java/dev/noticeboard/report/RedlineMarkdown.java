package dev.noticeboard.report;

import dev.noticeboard.redline.Redline;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A redline for a comment on a pull request: CommonMark with {@code ins} and {@code del}, which
 * mark parts of words as well, where {@code **} and {@code ~~} need a space beside them.
 */
final class RedlineMarkdown {

    // CommonMark 2.4: a backslash before ASCII punctuation makes a letter of it. Some of it means
    // something at the start of a line alone.
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]|~$]|^[-+#=]|(?<=^[0-9]{1,9})[.)](?= |$)");

    private static final Pattern BULLETS = Pattern.compile("(?<=^| )[->] ");

    /** Which two texts, how much changed, and all that did. */
    String write(Redline redline) {
        StringBuilder out = new StringBuilder();
        out.append("### ").append(escaped(RedlineName.of(redline))).append("\n\n");
        return out.append(body(redline)).toString();
    }

    /** How much changed, and all that did. */
    String body(Redline redline) {
        StringBuilder out = new StringBuilder();
        out.append(CountWords.of(redline)).append('\n');
        for (ChangedSection section : ChangedSection.of(redline)) {
            out.append("\n#### ").append(spans(section.heading()));
            out.append(" (").append(section.what()).append(")\n");
            section.blocks().forEach(block -> block(block, out));
        }
        return out.toString();
    }

    private static void block(ChangedBlock block, StringBuilder out) {
        String notes =
                String.join("; ", block.notes().stream().map(RedlineMarkdown::escaped).toList());
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
        for (Span span : spans) {
            String words = escaped(span.text());
            out.append(
                    switch (span.mark()) {
                        case KEPT -> words;
                        case ADDED -> "<ins>" + words + "</ins>";
                        case REMOVED -> "<del>" + words + "</del>";
                    });
        }
        return out.toString().strip();
    }

    /** Words that stay words: no markup, and on one line. */
    static String escaped(String words) {
        String plain = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return SPECIAL.matcher(plain).replaceAll("\\\\$0").replace("\n", "<br>");
    }
}
