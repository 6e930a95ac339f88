package dev.noticeboard.source.html;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Rule;
import dev.noticeboard.source.kernel.MarkdownSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Running text in which HTML elements are open.
 *
 * <p>Markdown leaves opening and closing tags as pieces beside each other. Here those that belong
 * together are matched; one that is left over is reported, and its words stay.
 */
public final class InlineFrames {

    private final MarkdownSource source;
    private final HtmlElements elements;
    private final List<Inline> text = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private record Frame(Tag tag, List<Inline> content) {}

    /** A run of text in which no element is open yet. */
    public InlineFrames(MarkdownSource source, HtmlElements elements) {
        this.source = source;
        this.elements = elements;
    }

    /** Where the next piece of text goes. */
    public List<Inline> content() {
        return open.isEmpty() ? text : open.peek().content();
    }

    /** Whether the words here will be dropped, if the elements that are open are closed. */
    boolean areSilent() {
        return open.stream().anyMatch(frame -> HtmlAllowlist.silences(frame.tag().name()));
    }

    /** An element begins. */
    void open(Tag tag) {
        if (HtmlAllowlist.isVoid(tag.name())) {
            elements.add(tag, List.of(), content());
        } else {
            open.push(new Frame(tag, new ArrayList<>()));
        }
    }

    /** An element ends. */
    void close(String name, int offset) {
        if (HtmlAllowlist.isVoid(name)) {
            closeVoid(name, offset);
            return;
        }
        if (open.stream().noneMatch(frame -> frame.tag().name().equals(name))) {
            source.report(
                    Rule.HTML_DROPPED,
                    offset,
                    "</" + name + "> closes nothing that was opened in the same paragraph",
                    HtmlAllowlist.allowsBlock(name)
                            ? "delete it; an empty line ends a paragraph"
                            : "delete it, or open <" + name + "> in the same paragraph");
            partWords(name, offset);
            return;
        }
        while (!open.element().tag().name().equals(name)) {
            abandon();
        }
        Frame frame = open.pop();
        elements.add(frame.tag(), frame.content(), content());
    }

    // HTML, section 13.2.6.4.7: a browser reads </br> as <br>, which is what its writer meant.
    private void closeVoid(String name, int offset) {
        List<Inline> before = content();
        boolean broken =
                !before.isEmpty() && before.get(before.size() - 1) instanceof Inline.HardBreak;
        boolean meansBreak = name.equals("br") && !broken;
        source.report(
                Rule.HTML_DROPPED,
                offset,
                meansBreak
                        ? "</br> is no tag: a line break is written <br>"
                        : "</" + name + "> closes nothing, since <" + name + "> has no end",
                meansBreak ? "write <br>" : "delete it");
        if (meansBreak) {
            content().add(new Inline.HardBreak(source.placeAt(offset)));
        } else {
            partWords(name, offset);
        }
    }

    /** What stood on either side of a block's tag does not become one word without it. */
    private void partWords(String name, int offset) {
        if (HtmlAllowlist.allowsBlock(name)) {
            content().add(new Inline.SoftBreak(source.placeAt(offset)));
        }
    }

    /** The text is over: what is still open is reported. */
    public List<Inline> finish() {
        while (!open.isEmpty()) {
            abandon();
        }
        return text;
    }

    private void abandon() {
        Frame frame = open.pop();
        String name = frame.tag().name();
        source.report(
                Rule.HTML_DROPPED,
                frame.tag().offset(),
                "<" + name + "> is not closed where it should be, and its words stay without it",
                "write </" + name + "> where it ends, in the same paragraph");
        partWords(name, frame.tag().offset());
        content().addAll(frame.content());
    }
}
