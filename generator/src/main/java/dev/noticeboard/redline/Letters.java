package dev.noticeboard.redline;

import dev.noticeboard.article.Places;

/** How many letters stand in a run, as {@link Places} counts them. */
final class Letters {

    private Letters() {}

    /** In the older text. */
    static int older(Run run) {
        return run.older().map(leaf -> Places.letters(leaf.text())).orElse(0);
    }

    /** In the newer text. */
    static int newer(Run run) {
        return run.newer().map(leaf -> Places.letters(leaf.text())).orElse(0);
    }
}
