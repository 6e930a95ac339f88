package dev.noticeboard.source;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Rule;
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
final class InlineFrames {

    private final MarkdownSource source;
    private final HtmlElements elements;
    private final List<Inline> text = new ArrayList<>();
    private final Deque<Frame> open = new ArrayDeque<>();

    private record Frame(Tag tag, List<Inline> content) {}

    InlineFrames(MarkdownSource source, HtmlElements elements) {
        this.source = source;
        this.elements = elements;
    }

    /** Where the next piece of text goes. */
    List<Inline> content() {
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
        if (open.stream().noneMatch(frame -> frame.tag().name().equals(name))) {
            source.report(
                    Rule.HTML_DROPPED,
                    offset,
                    "</" + name + "> closes nothing that was opened in the same paragraph",
                    "delete it, or open <" + name + "> in the same paragraph");
            return;
        }
        while (!open.element().tag().name().equals(name)) {
            abandon();
        }
        Frame frame = open.pop();
        elements.add(frame.tag(), frame.content(), content());
    }

    /** The text is over: what is still open is reported. */
    List<Inline> finish() {
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
        content().addAll(frame.content());
    }
}
