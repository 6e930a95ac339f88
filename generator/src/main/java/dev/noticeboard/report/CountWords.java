package dev.noticeboard.report;

import dev.noticeboard.redline.Counts;
import dev.noticeboard.redline.Redline;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How much a redline changed, in one English sentence. */
final class CountWords {

    private CountWords() {}

    static String of(Redline redline) {
        if (redline.isUntouched()) {
            return "no change in wording";
        }
        Counts counts = redline.counts();
        return number(counts.changes(), "change")
                + "; "
                + number(counts.wordsIn(), "word")
                + " in, "
                + number(counts.wordsOut(), "word")
                + " out; sections: "
                + sections(counts);
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
