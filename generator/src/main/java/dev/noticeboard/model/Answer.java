package dev.noticeboard.model;

import java.util.List;

/** What a stated fact says. */
public sealed interface Answer {

    /** It is so, and there is no more to say: written {@code true}. */
    record Yes() implements Answer {}

    /** In words; several texts are several points of a list. */
    record Words(List<Localized> points) implements Answer {
        public Words {
            points = List.copyOf(points);
        }
    }

    /** By the ids of what is defined elsewhere in the same file. */
    record References(List<Reference> to) implements Answer {
        public References {
            to = List.copyOf(to);
        }
    }

    /** An id, and where it stands. */
    record Reference(String id, Place place) {}
}
