package dev.noticeboard.readability;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What was counted in a text, and its sentences in their order. */
record Counted(Tally tally, List<Sentence> sentences) {

    Counted {
        sentences = List.copyOf(sentences);
    }

    /** What was counted in several texts. */
    static Counted of(Stream<Counted> some) {
        Tally.Counter counter = new Tally.Counter();
        List<Sentence> sentences = new ArrayList<>();
        some.forEach(
                counted -> {
                    counter.add(counted.tally());
                    sentences.addAll(counted.sentences());
                });
        return new Counted(counter.tally(), sentences);
    }
}
