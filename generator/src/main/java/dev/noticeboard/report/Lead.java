package dev.noticeboard.report;

import dev.noticeboard.article.Node;
import dev.noticeboard.redline.ItemMarkers;
import java.util.Optional;

/**
 * What stands before the excerpt of a block: the markers of the items that it stands in, or the
 * number by which it is cited where that says more.
 *
 * @param markers the markers, of those that were not printed yet
 * @param printed as much space as all of them take
 * @param unnumbered those of the innermost items without a number
 * @param numbered how many of them are numbers
 * @param was what the innermost number was, where it is another one now; else empty
 * @param begun whether something else stands in the innermost item before the block
 */
record Lead(
        String markers,
        String printed,
        String unnumbered,
        int numbered,
        String was,
        boolean begun) {

    static final Lead NONE = new Lead("", "", "", 0, "", false);

    private static final String BULLET = "- ";
    private static final String SKIPPED = "… ";

    /** The lead of what stands in an item. */
    Lead item(Optional<ItemMarkers> marker) {
        Optional<ItemMarkers> number = marker.filter(it -> it.number().isPresent());
        if (number.isEmpty()) {
            String was = was(marker);
            return unnumbered(was.isEmpty() ? BULLET : "-" + was + " ");
        }
        String was = was(number);
        String own = number.get().newerWords() + was + " ";
        return new Lead(
                markers + own, printed + " ".repeat(own.length()), "", numbered + 1, was, false);
    }

    private static String was(Optional<ItemMarkers> marker) {
        return marker.filter(ItemMarkers::isRenumbered)
                .filter(it -> !it.olderWords().isEmpty())
                .map(it -> " [was " + it.olderWords() + "]")
                .orElse("");
    }

    /** The lead of what stands in another block. */
    Lead within(Node node) {
        return switch (node.kind()) {
            case ITEM -> unnumbered(BULLET);
            case QUOTE -> unnumbered("> ");
            case MEANING -> unnumbered(": ");
            case FOOTNOTE -> unnumbered("[" + node.attribute("number") + "] ");
            default -> this;
        };
    }

    private Lead unnumbered(String own) {
        // Every line of a quotation has its sign.
        String below = own.equals("> ") ? own : " ".repeat(own.length());
        return new Lead(markers + own, printed + below, unnumbered + own, numbered, was, false);
    }

    /**
     * The lead of the next block beside one.
     *
     * @param isPrinted whether that was printed, and the markers with it
     */
    Lead next(boolean isPrinted) {
        return new Lead(isPrinted ? printed : markers, printed, unnumbered, numbered, was, true);
    }

    /**
     * The lead as it is printed.
     *
     * @param clause the number by which the block is cited, such as {@code 3(b)}; empty for none
     */
    String text(Optional<String> clause) {
        boolean says = clause.filter(this::saysMore).isPresent();
        String own = says ? clause.get() + was + " " + unnumbered : markers;
        return begun && !own.isBlank() && !own.equals(printed) ? own + SKIPPED : own;
    }

    // Of a list that stands in nothing numbered the marker is known as it is written.
    private boolean saysMore(String clause) {
        return numbered != 1 || clause.contains("(") || clause.contains(".");
    }

    /** Whether nothing is round the block but numbered text. */
    boolean isPlain() {
        return numbered == 0 && unnumbered.isEmpty();
    }
}
