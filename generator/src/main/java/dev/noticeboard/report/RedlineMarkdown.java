package dev.noticeboard.report;

import static dev.noticeboard.report.MarkdownText.escaped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private static final String LEFT_OUT = "…";
    private static final Pattern BULLETS = Pattern.compile("(?<=^| )[->] ");

    /** Which two texts, how much changed, and all that did, as far as a comment can hold it. */
    String write(RedlineView redline) {
        String name = "### " + escaped(RedlineName.of(redline.redline())) + "\n\n";
        return name + body(redline, COMMENT - name.length());
    }

    /**
     * How much changed, and of what did as much as there is room for: whole passages, and the
     * beginning of the first that does not fit.
     *
     * @param room how many characters there is room for: for the counts, and for {@link #SAYING}
     */
    String body(RedlineView redline, int room) {
        String counts = String.join("\n\n", CountPhrases.of(redline)) + "\n";
        List<Passage> passages = Passage.of(ChangedSection.of(redline));
        StringBuilder out = new StringBuilder(counts);
        long length =
                counts.length() + passages.stream().mapToLong(each -> each.text().length()).sum();
        int limit = length <= room ? room : room - SAYING;
        int shown = 0;
        while (shown < passages.size()
                && out.length() + passages.get(shown).text().length() <= limit) {
            out.append(passages.get(shown).text());
            shown++;
        }
        if (shown < passages.size()) {
            String begun = passages.get(shown).cut(limit - out.length());
            out.append(begun)
                    .append("\n*The redline is too long for a comment: the last ")
                    .append(passages.size() - shown)
                    .append(" of its ")
                    .append(passages.size())
                    .append(" changed passages are left out")
                    .append(begun.isEmpty() ? "" : ", but for the beginning of the first of them")
                    .append(".*\n");
        }
        return out.toString();
    }

    /**
     * A block that changed, as Markdown.
     *
     * @param heading the heading that it stands under and a blank line, where it is the first one
     * @param block the block; of a section of which nothing else is shown, nothing
     * @param text both, with a blank line before them
     */
    private record Passage(String heading, Optional<ChangedBlock> block, String text) {

        static List<Passage> of(List<ChangedSection> sections) {
            List<Passage> passages = new ArrayList<>();
            for (ChangedSection section : sections) {
                String heading = RedlineMarkdown.heading(section);
                for (ChangedBlock block : section.blocks()) {
                    String text = heading + RedlineMarkdown.block(block);
                    passages.add(new Passage(heading, Optional.of(block), text));
                    heading = "";
                }
                if (section.blocks().isEmpty()) {
                    passages.add(new Passage(heading, Optional.empty(), heading));
                }
            }
            return passages;
        }

        /** As much of it as there is room for, whole words of its block; or nothing. */
        String cut(int room) {
            String before = "\n" + block.map(it -> lead(it.shownLead())).orElse("");
            int left = room - heading.length() - before.length() - 1;
            String words = block.map(it -> spans(it.excerpt(), left)).orElse("");
            return words.isEmpty() ? "" : heading + before + words + "\n";
        }
    }

    /** The heading of a section, which leads to the page that shows it, and what became of it. */
    private static String heading(ChangedSection section) {
        String words = spans(section.heading(), Integer.MAX_VALUE);
        String linked = section.page().map(page -> "[" + words + "](<" + page + ">)").orElse(words);
        return "\n#### " + linked + " (" + escaped(section.what()) + ")\n";
    }

    private static String block(ChangedBlock block) {
        String notes =
                String.join("; ", block.notes().stream().map(MarkdownText::escaped).toList());
        String words = spans(block.excerpt(), Integer.MAX_VALUE);
        StringBuilder out = new StringBuilder();
        out.append('\n').append(lead(block.shownLead())).append(words);
        if (!notes.isEmpty()) {
            out.append(words.isEmpty() ? "" : " ").append("*(").append(notes).append(")*");
        }
        return out.append('\n').toString();
    }

    // Deeper items would need the item that they stand in, which may not have changed; and a number
    // would be counted on from the one printed before it.
    private static String lead(String lead) {
        String list = lead.contains("- ") ? "- " : lead.contains("> ") ? "> " : "";
        String rest = BULLETS.matcher(lead).replaceAll("").strip();
        return rest.isEmpty() ? list : list + escaped(rest) + " ";
    }

    /** Words with their marks, as far as there is room for whole words and the marks round them. */
    private static String spans(List<MarkedSpan> spans, int room) {
        StringBuilder out = new StringBuilder();
        boolean start = true;
        for (MarkedSpan span : spans) {
            // What is stripped from a line's start would hide what begins the line.
            MarkedSpan words =
                    start ? new MarkedSpan(span.mark(), span.text().stripLeading()) : span;
            String marked = marked(words);
            if (marked.length() > room - out.length()) {
                out.append(cut(words, room - out.length()));
                break;
            }
            out.append(marked);
            start &= words.text().isEmpty();
        }
        return out.toString().strip();
    }

    private static String marked(MarkedSpan span) {
        String words = escaped(span.text());
        return switch (span.mark()) {
            case KEPT -> words;
            case ADDED -> "<ins>" + words + "</ins>";
            case REMOVED -> "<del>" + words + "</del>";
        };
    }

    /** The beginning of a span, up to the end of a word; nothing where not even one has room. */
    private static String cut(MarkedSpan span, int room) {
        int fits = 0;
        int tooLong = span.text().length();
        while (fits + 1 < tooLong) {
            int middle = (fits + tooLong) >>> 1;
            if (marked(beginning(span, middle)).length() <= room) {
                fits = middle;
            } else {
                tooLong = middle;
            }
        }
        MarkedSpan beginning = beginning(span, fits);
        return beginning.text().equals(LEFT_OUT) ? "" : marked(beginning);
    }

    private static MarkedSpan beginning(MarkedSpan span, int length) {
        int space = span.text().lastIndexOf(' ', length);
        int end = space > 0 ? space : length;
        boolean halves =
                end > 0
                        && end < span.text().length()
                        && Character.isSurrogatePair(
                                span.text().charAt(end - 1), span.text().charAt(end));
        return new MarkedSpan(
                span.mark(), span.text().substring(0, halves ? end - 1 : end) + LEFT_OUT);
    }
}
