package dev.noticeboard.source.html;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.Anchors;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What becomes of an HTML element that stands in running text, and of what it must not carry. */
public final class HtmlElements {

    private final MarkdownSource source;
    private final Anchors anchors;

    /** The elements of one text, which is told what is wrong with them. */
    public HtmlElements(MarkdownSource source, Anchors anchors) {
        this.source = source;
        this.anchors = anchors;
    }

    /**
     * Adds an element and what it holds to a text, or what it holds alone where a notice may not
     * hold such an element.
     */
    void add(Tag tag, List<Inline> content, List<Inline> to) {
        if (HtmlAllowlist.silences(tag.name())) {
            reportDropped(tag);
            return;
        }
        reportAttributes(tag);
        if (!content.isEmpty() && content.stream().allMatch(HtmlElements::isBlank)) {
            to.addAll(content);
            return;
        }
        Place place = source.placeAt(tag.offset());
        List<Inline> marked = withLanguage(tag, content);
        switch (tag.name()) {
            case "b", "strong" -> to.add(new Inline.Strong(place, marked));
            case "i", "em" -> to.add(new Inline.Emphasis(place, marked));
            case "code" -> to.add(new Inline.Code(place, PlacedText.words(content)));
            case "br" -> to.add(new Inline.HardBreak(place));
            case "img" -> addImage(tag, to);
            case "a" -> addLink(tag, content, to);
            case "span" -> {
                addAnchor(tag, "id", to);
                to.addAll(marked);
            }
            case "s", "strike" -> to.add(element("s", tag, content));
            case "del" -> addReserved(tag, "s", content, to);
            case "ins" -> addReserved(tag, "u", content, to);
            default -> addOther(tag, content, to);
        }
    }

    /** Reports every attribute of an element that a notice may not hold there. */
    void reportAttributes(Tag tag) {
        if (!HtmlAllowlist.allowsInline(tag.name()) && !HtmlAllowlist.allowsBlock(tag.name())) {
            return;
        }
        for (Tag.Attribute attribute : tag.attributes()) {
            if (!HtmlAllowlist.allows(tag.name(), attribute)) {
                source.report(
                        Rule.HTML_ATTRIBUTE,
                        attribute.offset(),
                        "the attribute " + attribute.name() + " of <" + tag.name() + "> is dropped",
                        "delete it");
            }
        }
    }

    /** Reports an element that a notice may not hold. */
    void reportDropped(Tag tag) {
        boolean silent = HtmlAllowlist.silences(tag.name());
        source.report(
                Rule.HTML_DROPPED,
                tag.offset(),
                silent
                        ? "the HTML element <" + tag.name() + "> is dropped with all that it holds"
                        : "the HTML element <" + tag.name() + "> is dropped, its words stay",
                silent
                        ? "delete it, or say in words what it shows"
                        : "delete it, or write Markdown");
    }

    private void addOther(Tag tag, List<Inline> content, List<Inline> to) {
        if (HtmlAllowlist.keeps(tag.name())) {
            to.add(element(tag.name(), tag, content));
        } else {
            reportDropped(tag);
            partWords(tag, to);
            to.addAll(content);
            partWords(tag, to);
        }
    }

    // What stood on either side of a block does not become one word without it.
    private void partWords(Tag tag, List<Inline> to) {
        if (HtmlAllowlist.allowsBlock(tag.name())) {
            to.add(new Inline.SoftBreak(source.placeAt(tag.offset())));
        }
    }

    private void addReserved(Tag tag, String shown, List<Inline> content, List<Inline> to) {
        source.report(
                Rule.HTML_DROPPED,
                tag.offset(),
                "the HTML element <"
                        + tag.name()
                        + "> marks what changed between two versions, and is shown as <"
                        + shown
                        + "> here",
                "write <" + shown + ">");
        to.add(element(shown, tag, content));
    }

    private void addLink(Tag tag, List<Inline> content, List<Inline> to) {
        addAnchor(tag, "id", to);
        if (!tag.value("id").equals(tag.value("name"))) {
            addAnchor(tag, "name", to);
        }
        String title = tag.value("title").orElse("");
        tag.value("href")
                .ifPresentOrElse(
                        href -> addLink(tag.offset(), href, title, content, to),
                        () -> to.addAll(content));
    }

    /**
     * Adds a link, or its words alone where its target is not safe to follow.
     *
     * @param target the target, its escapes and character references resolved
     */
    public void addLink(
            int offset, String target, String title, List<Inline> content, List<Inline> to) {
        String trimmed = target.strip();
        LinkTarget.danger(trimmed)
                .ifPresentOrElse(
                        danger -> {
                            source.report(
                                    Rule.LINK_DROPPED,
                                    offset,
                                    "the link to '"
                                            + shortened(trimmed)
                                            + "' is dropped: "
                                            + danger,
                                    LinkTarget.mend(trimmed));
                            to.addAll(content);
                        },
                        () ->
                                to.add(
                                        new Inline.Link(
                                                source.placeAt(offset), trimmed, title, content)));
    }

    private void addImage(Tag tag, List<Inline> to) {
        Place place = source.placeAt(tag.offset());
        String alternative = tag.value("alt").orElse("");
        List<Inline> description =
                alternative.isEmpty()
                        ? List.of()
                        : List.of(new Inline.Text(place, alternative, false));
        String target = tag.value("src").orElse("").strip();
        to.add(new Inline.Image(place, target, tag.value("title").orElse(""), description));
    }

    private void addAnchor(Tag tag, String attribute, List<Inline> to) {
        tag.value(attribute)
                .flatMap(id -> anchors.claimOld(id, tag.offset()))
                .ifPresent(id -> to.add(new Inline.Anchor(source.placeAt(tag.offset()), id)));
    }

    private Inline.Element element(String name, Tag tag, List<Inline> content) {
        return new Inline.Element(source.placeAt(tag.offset()), name, allowed(tag), content);
    }

    private List<Inline> withLanguage(Tag tag, List<Inline> content) {
        Map<String, String> language = new TreeMap<>(allowed(tag));
        language.keySet().retainAll(List.of("lang", "dir"));
        return language.isEmpty()
                ? content
                : List.of(
                        new Inline.Element(
                                source.placeAt(tag.offset()), "span", language, content));
    }

    // A browser that closes and opens elements by itself leaves such behind; they show nothing.
    private static boolean isBlank(Inline inline) {
        return inline instanceof Inline.SoftBreak
                || (inline instanceof Inline.Text text && text.words().isBlank());
    }

    private static SortedMap<String, String> allowed(Tag tag) {
        SortedMap<String, String> allowed = new TreeMap<>();
        tag.attributes().stream()
                .filter(attribute -> HtmlAllowlist.allows(tag.name(), attribute))
                .forEach(attribute -> allowed.putIfAbsent(attribute.name(), attribute.value()));
        return allowed;
    }

    private static String shortened(String target) {
        String line = target.replaceAll("[\\s\\p{Cf}]+", " ");
        int length = line.codePointCount(0, line.length());
        return length <= 60 ? line : line.substring(0, line.offsetByCodePoints(0, 57)) + "…";
    }
}
