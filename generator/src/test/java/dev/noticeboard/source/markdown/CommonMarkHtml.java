package dev.noticeboard.source.markdown;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Writes a tree as the HTML that CommonMark's examples have, so that the two can be compared. */
final class CommonMarkHtml {

    private static final String UNRESERVED = "-_.~:/?#@!$&'()*+,;=%";

    private final StringBuilder html = new StringBuilder();

    /** The HTML of a text. */
    static String of(Body body) {
        CommonMarkHtml writer = new CommonMarkHtml();
        body.sections().forEach(writer::section);
        return writer.html.toString();
    }

    private void section(Section section) {
        if (section.written() > 0) {
            heading(section.written(), section.heading());
        }
        section.blocks().forEach(block -> block(block, false));
        section.sections().forEach(this::section);
    }

    private void heading(int level, List<Inline> content) {
        html.append("<h").append(level).append('>');
        inlines(content);
        html.append("</h").append(level).append(">\n");
    }

    private void block(Block block, boolean tight) {
        if (block instanceof Block.Paragraph paragraph) {
            html.append(tight ? "" : "<p>");
            inlines(paragraph.content());
            html.append(tight ? "" : "</p>\n");
        } else if (block instanceof Block.InnerHeading heading) {
            heading(heading.level(), heading.content());
        } else if (block instanceof Block.Quote quote) {
            html.append("<blockquote>\n");
            quote.blocks().forEach(inner -> block(inner, false));
            html.append("</blockquote>\n");
        } else if (block instanceof Block.ItemList list) {
            list(list);
        } else if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.ThematicBreak) {
            html.append("<hr />\n");
        } else {
            html.append('<').append(block.getClass().getSimpleName()).append(">\n");
        }
    }

    private void list(Block.ItemList list) {
        String name = list.markers().isPresent() ? "ol" : "ul";
        boolean starts = list.markers().isPresent() && list.start() != 1;
        html.append('<').append(name);
        html.append(starts ? " start=\"" + list.start() + "\"" : "").append(">\n");
        for (Block.Item item : list.items()) {
            html.append("<li>");
            for (int i = 0; i < item.blocks().size(); i++) {
                Block block = item.blocks().get(i);
                boolean close = list.tight() && block instanceof Block.Paragraph;
                boolean lineEnded = html.charAt(html.length() - 1) == '\n';
                html.append(close || lineEnded ? "" : "\n");
                block(block, close);
                html.append(close && i + 1 < item.blocks().size() ? "\n" : "");
            }
            html.append("</li>\n");
        }
        html.append("</").append(name).append(">\n");
    }

    private void code(Block.Code code) {
        String language = code.info().split("\\s", 2)[0];
        html.append("<pre><code");
        html.append(language.isEmpty() ? "" : " class=\"language-" + escaped(language) + "\"");
        html.append('>').append(escaped(code.text())).append("</code></pre>\n");
    }

    private void inlines(List<Inline> content) {
        content.forEach(this::inline);
    }

    private void inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            html.append(escaped(text.words()));
        } else if (inline instanceof Inline.SoftBreak) {
            html.append('\n');
        } else if (inline instanceof Inline.HardBreak) {
            html.append("<br />\n");
        } else if (inline instanceof Inline.Code code) {
            html.append("<code>").append(escaped(code.text())).append("</code>");
        } else if (inline instanceof Inline.Emphasis emphasis) {
            element("em", "", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            element("strong", "", strong.content());
        } else if (inline instanceof Inline.Link link) {
            element(
                    "a",
                    " href=\"" + address(link.target()) + "\"" + title(link.title()),
                    link.content());
        } else if (inline instanceof Inline.Image image) {
            html.append("<img src=\"").append(address(image.target())).append("\" alt=\"");
            html.append(escaped(PlacedText.words(image.description()))).append('"');
            html.append(title(image.title())).append(" />");
        } else {
            html.append('<').append(inline.getClass().getSimpleName()).append('>');
        }
    }

    private void element(String name, String attributes, List<Inline> content) {
        html.append('<').append(name).append(attributes).append('>');
        inlines(content);
        html.append("</").append(name).append('>');
    }

    private static String title(String title) {
        return title.isEmpty() ? "" : " title=\"" + escaped(title) + "\"";
    }

    private static String address(String target) {
        StringBuilder address = new StringBuilder();
        for (byte b : target.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            address.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return escaped(address.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
