package dev.noticeboard.readability;

import java.util.List;
import java.util.stream.Stream;

/** What was counted in a text, and its sentences in their order. */
record Counted(Tally tally, List<Sentence> sentences) {

    static final Counted NOTHING = new Counted(Tally.NONE, List.of());

    Counted {
        sentences = List.copyOf(sentences);
    }

    /** What was counted in several texts. */
    static Counted of(Stream<Counted> some) {
        List<Counted> all = some.toList();
        return new Counted(
                all.stream().map(Counted::tally).reduce(Tally.NONE, Tally::plus),
                all.stream().flatMap(counted -> counted.sentences().stream()).toList());
    }
}
