package dev.noticeboard.report;

import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.redline.QuietCounts;
import dev.noticeboard.redline.Redline;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How much a redline changed, in English sentences, each on a line of its own. */
final class CountPhrases {

    private static final Map<Quiet, String> QUIET =
            new EnumMap<>(
                    Map.of(
                            Quiet.QUOTES, "the form of quotation marks, apostrophes or dashes",
                            Quiet.SPACING, "spaces or line breaks",
                            Quiet.LINKS, "links",
                            Quiet.FORMATTING, "formatting",
                            Quiet.NUMBERS, "numbers of headings",
                            Quiet.MARKERS, "markers of lists"));

    private CountPhrases() {}

    /** How much changed, what changed besides the words, and what is left out of these. */
    static List<String> of(RedlineView view) {
        Redline redline = view.redline();
        List<String> lines = new ArrayList<>();
        Counts counts = redline.counts();
        boolean same = redline.isUntouched() || counts.changes() == 0;
        lines.add(
                same && redline.title().isUntouched()
                        ? "no change in wording"
                        : number(counts.changes(), "change")
                                + "; "
                                + number(counts.wordsIn(), "word")
                                + " in, "
                                + number(counts.wordsOut(), "word")
                                + " out; sections: "
                                + sections(counts));
        String quiet = places(redline.quiet(), false);
        if (!quiet.isEmpty()) {
            lines.add("besides the words: " + quiet);
        }
        if (!view.leftOut().places().isEmpty()) {
            lines.add("left out, as asked: " + places(view.leftOut(), true));
        }
        return lines;
    }

    private static String places(QuietCounts quiet, boolean withNone) {
        List<String> places = new ArrayList<>();
        for (Quiet kind : Quiet.values()) {
            int number = quiet.of(kind);
            if (number > 0 || (withNone && quiet.places().containsKey(kind))) {
                places.add(
                        QUIET.getOrDefault(kind, kind.word())
                                + " in "
                                + (number == 0 ? "no place" : number(number, "place")));
            }
        }
        return String.join(", ", places);
    }

    private static String sections(Counts counts) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        numbers.put("added", counts.added());
        numbers.put("removed", counts.removed());
        numbers.put("moved", counts.moved());
        numbers.put("renamed", counts.renamed());
        numbers.put("changed", counts.changed());
        numbers.put("unchanged", counts.unchanged());
        return numbers.entrySet().stream()
                .filter(each -> each.getValue() > 0)
                .map(each -> each.getValue() + " " + each.getKey())
                .collect(Collectors.joining(", "));
    }

    private static String number(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
