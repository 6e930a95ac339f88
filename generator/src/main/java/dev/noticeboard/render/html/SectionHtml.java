package dev.noticeboard.render.html;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.output.Html;
import dev.noticeboard.output.Markup;
import dev.noticeboard.redline.Part;
import dev.noticeboard.render.notice.Phrases;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sections and footnotes of an article as HTML. */
final class SectionHtml {

    /** The id of the heading over the footnotes. */
    static final String NOTES = "nb-notes";

    private final Html out;
    private final InlineHtml inlines;
    private final ChangeHtml changes;
    private final Phrases phrases;
    private final Map<String, String> aliases;
    private final BlockHtml blocks;

    SectionHtml(
            Html out,
            InlineHtml inlines,
            ChangeHtml changes,
            Phrases phrases,
            Map<String, String> aliases) {
        this.out = out;
        this.inlines = inlines;
        this.changes = changes;
        this.phrases = phrases;
        this.aliases = aliases;
        this.blocks = new BlockHtml(out, inlines, changes, phrases);
    }

    /** A section and those below it, in reading order. */
    static Stream<Node> withThoseBelow(Node section) {
        return Stream.concat(
                Stream.of(section),
                section.children().stream()
                        .filter(child -> child.kind() == NodeKind.SECTION)
                        .flatMap(SectionHtml::withThoseBelow));
    }

    /** The heading of a section; empty where it has no words. */
    static Optional<Node> heading(Node section) {
        return section.children().stream()
                .filter(child -> child.kind() == NodeKind.HEADING)
                .filter(child -> PlacedText.hasWords(child.words()))
                .findFirst();
    }

    /**
     * Writes a section without those below it.
     *
     * @param numbers the numbers of the sections by their anchors
     * @param marks what is said beside their headings, by their anchors
     * @param title what stands in for a heading that is not there
     */
    void write(
            Node section,
            Map<String, String> numbers,
            Map<String, List<SectionMark>> marks,
            String title) {
        String anchor = section.attribute("anchor");
        Optional<Node> heading = heading(section);
        oldAnchors(anchor);
        if (heading.isPresent()) {
            heading(
                    BlockHtml.kept(heading.get()),
                    section,
                    Optional.ofNullable(numbers.get(anchor)));
            tools(anchor, heading.get().words(), marks.getOrDefault(anchor, List.of()));
        } else if (!anchor.isEmpty()) {
            // A heading without words would be a dead end for those who jump from one to the next.
            out.open("span", inlines.id(anchor)).close("span").newline();
        }
        blocks(
                section.children().stream()
                        .filter(child -> child.kind() != NodeKind.SECTION)
                        .filter(child -> child.kind() != NodeKind.HEADING)
                        .map(BlockHtml::kept)
                        .toList(),
                heading.map(Node::words).orElse(title));
    }

    /** Writes the blocks of a section. */
    void blocks(List<Part> parts, String heading) {
        blocks.write(parts, heading);
    }

    /**
     * Writes a heading.
     *
     * @param number the number of its section; empty where it has none
     */
    void heading(Part heading, Node section, Optional<String> number) {
        String element = "h" + section.attribute("level");
        boolean begins = changes.begins(heading);
        Map<String, String> attributes = new TreeMap<>(changes.attributes(heading));
        attributes.putAll(changes.id(section.attribute("anchor")));
        changes.numbersBeside(
                () -> {
                    out.open(element, attributes);
                    number.ifPresent(
                            words ->
                                    out.open("span", Map.of("class", "number", "data-nb", ""))
                                            .text(words + ". ")
                                            .close("span"));
                    changes.within(heading, () -> blocks.text(heading));
                    if (begins) {
                        changes.number();
                    }
                    out.close(element);
                });
        out.newline();
    }

    private void tools(String anchor, String words, List<SectionMark> marks) {
        Map<String, String> attributes = inlines.apparatus("tools");
        out.open("p", attributes);
        for (SectionMark mark : marks) {
            Map<String, Markup> date = new TreeMap<>();
            mark.date().ifPresent(day -> date.put("date", phrases.time(day)));
            tool(mark.href(), phrases.sentence(mark.key(), date, Map.of()), words);
            out.text(" \u00b7 ");
        }
        tool("#" + anchor, new Markup(Html.escaped(phrases.words("section.link"))), words);
        out.close("p").newline();
    }

    /** A link that hidden words tell from those of the same words at other sections. */
    private void tool(String target, Markup link, String heading) {
        Map<String, String> hidden = new TreeMap<>(inlines.inArticleWords());
        hidden.put("class", "vh");
        out.open("a", Map.of("href", target))
                .markup(link)
                .open("span", hidden)
                .text(phrases.words("section.link-of", Map.of("heading", heading)))
                .close("span")
                .close("a");
    }

    /** Writes the places that old anchors of a section lead to. */
    void oldAnchors(String anchor) {
        aliases.forEach(
                (old, current) -> {
                    if (current.equals(anchor)) {
                        Map<String, String> attributes = new TreeMap<>(inlines.id(old));
                        attributes.put("data-nb", "");
                        out.open("span", attributes).close("span").newline();
                    }
                });
    }

    /** Writes the footnotes under their heading, where there are some. */
    void footnotes(List<Part> footnotes, String title) {
        if (footnotes.isEmpty()) {
            return;
        }
        Map<String, String> attributes = inlines.apparatus("footnotes-head");
        attributes.put("id", NOTES);
        out.open("p", attributes).text(phrases.words("footnotes.heading")).close("p").newline();
        out.open("ol", Map.of("class", "footnotes")).newline();
        footnotes.forEach(footnote -> footnote(footnote, title));
        out.close("ol").newline();
    }

    private void footnote(Part footnote, String title) {
        String number = footnote.shape().attribute("number");
        boolean begins = changes.begins(footnote);
        Map<String, String> attributes = new TreeMap<>(changes.attributes(footnote));
        changes.within(
                footnote,
                () -> {
                    attributes.putAll(changes.id("fn-" + number));
                    out.open("li", attributes);
                    blocks.write(footnote.parts(), title);
                });
        if (begins) {
            changes.number();
        }
        if (!attributes.containsKey("data-change") && inlines.refersTo(number)) {
            back(number);
        }
        out.close("li").newline();
    }

    private void back(String number) {
        Map<String, String> attributes = inlines.apparatus("back");
        out.open("p", attributes)
                .open("a", Map.of("href", "#fnref-" + number))
                .text(phrases.words("footnote.back", Map.of("number", number)))
                .close("a")
                .close("p");
    }
}
