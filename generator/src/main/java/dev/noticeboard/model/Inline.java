package dev.noticeboard.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A piece of running text.
 *
 * <p>{@link Value} and {@link Image} stand in what was read and never in an article; all others
 * stand in both.
 */
public sealed interface Inline {

    /** Where it begins. */
    Place place();

    /** What stands within it; empty where it holds no running text. */
    default List<Inline> content() {
        return List.of();
    }

    /** The piece itself and all that stands within it, parents first, in reading order. */
    default Stream<Inline> withDescendants() {
        return Stream.concat(Stream.of(this), content().stream().flatMap(Inline::withDescendants));
    }

    /** The same with something else within it; itself where it holds no running text. */
    default Inline with(List<Inline> content) {
        return this;
    }

    /**
     * Words, in Unicode normal form C, within one line of the source.
     *
     * @param escaped whether the source wrote them as an escape or a character reference, so that
     *     whatever they look like is meant
     */
    record Text(Place place, String words, boolean escaped) implements Inline {}

    /** The end of a line in the source, shown as a space. */
    record SoftBreak(Place place) implements Inline {}

    /** The end of a line that is shown as one. */
    record HardBreak(Place place) implements Inline {}

    /** Stress. */
    record Emphasis(Place place, List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }

        @Override
        public Inline with(List<Inline> other) {
            return new Emphasis(place, other);
        }
    }

    /** Strong stress. */
    record Strong(Place place, List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }

        @Override
        public Inline with(List<Inline> other) {
            return new Strong(place, other);
        }
    }

    /** Words to be shown letter by letter. */
    record Code(Place place, String text) implements Inline {}

    /**
     * A link.
     *
     * @param target in what was read, the target as written; in an article, an absolute address, or
     *     {@code #anchor} within the article, or {@code /path} from the root of the site
     * @param title the title as written; empty where there is none, and never shown
     */
    record Link(Place place, String target, String title, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }

        @Override
        public Inline with(List<Inline> other) {
            return new Link(place, target, title, other);
        }
    }

    /** A picture as it was written; an article shows its description. */
    record Image(Place place, String target, String title, List<Inline> description)
            implements Inline {
        public Image {
            description = List.copyOf(description);
        }

        @Override
        public List<Inline> content() {
            return description;
        }

        @Override
        public Inline with(List<Inline> other) {
            return new Image(place, target, title, other);
        }
    }

    /**
     * An allowed HTML element.
     *
     * @param name the element's name, in lower case
     * @param attributes its allowed attributes, in the order of their names
     */
    record Element(Place place, String name, Map<String, String> attributes, List<Inline> content)
            implements Inline {
        public Element {
            content = List.copyOf(content);
        }

        @Override
        public Inline with(List<Inline> other) {
            return new Element(place, name, attributes, other);
        }
    }

    /** A place that an old address leads to. */
    record Anchor(Place place, String id) implements Inline {}

    /** A reference to a footnote by its label. */
    record FootnoteReference(Place place, String label, int number) implements Inline {}

    /** A value as it was written, such as {@code {{organization.name}}}. */
    record Value(Place place, String name) implements Inline {}

    /** What the organization has still to say, written {@code {{open: …}}}. */
    record OpenFact(Place place, String question) implements Inline {}
}
