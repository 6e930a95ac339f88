package dev.noticeboard;

import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.UsageException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The kinds of pairs of texts of which {@link Doubling} measures what their redlines cost. */
final class RedlineDoubling {

    private RedlineDoubling() {}

    static Map<String, Doubling.Kind> kinds() {
        IntFunction<String> section =
                i -> "## Part " + name(i) + "\n\nThe " + name(i) + " is " + name(i * 7) + ".\n\n";
        IntFunction<String> paragraph =
                i -> "We keep " + name(i) + " as long as " + name(i + 7) + " asks for it.\n\n";
        IntFunction<String> sentence =
                i -> "We keep " + name(i) + " as long as " + name(i + 7) + " asks for it. ";
        IntFunction<String> quoted = i -> "We call it \"" + name(i) + "\" from here on.\n\n";
        IntFunction<String> item = i -> i + ". the " + name(i) + " that you gave us\n";
        IntFunction<String> numbered =
                i -> "## " + i + ". " + name(i) + "\n\nThis is " + name(i * 7) + ".\n\n";
        UnaryOperator<String> curled = text -> text.replaceAll("\"([^\"]*)\"", "\u201c$1\u201d");
        Map<String, Doubling.Kind> kinds = new LinkedHashMap<>();
        kinds.put(
                "redline: sections against others",
                pair(2_000, n -> text(n, 0, section), n -> text(n, 50_000, section)));
        kinds.put(
                "redline: sections in the other order",
                pair(2_000, n -> text(n, 0, section), n -> reversed(n, section)));
        kinds.put(
                "redline: paragraphs in the other order",
                pair(4_000, n -> text(n, 0, paragraph), n -> reversed(n, paragraph)));
        kinds.put(
                "redline: sentences of one paragraph in the other order",
                pair(2_000, n -> text(n, 0, sentence), n -> reversed(n, sentence)));
        kinds.put(
                "redline: one word in each paragraph",
                pair(
                        4_000,
                        n -> text(n, 0, paragraph),
                        n -> text(n, 0, paragraph).replace("as long as", "until")));
        kinds.put(
                "redline: quotation marks",
                pair(4_000, n -> text(n, 0, quoted), n -> curled.apply(text(n, 0, quoted))));
        kinds.put(
                "redline: items with another number",
                pair(4_000, n -> text(n, 1, item), n -> "0. a new one\n" + text(n, 1, item)));
        kinds.put(
                "redline: sections with another number",
                pair(
                        2_000,
                        n -> text(n, 1, numbered),
                        n ->
                                IntStream.range(0, n)
                                        .mapToObj(
                                                i ->
                                                        numbered.apply(i)
                                                                .replace(i + ".", i + 1 + "."))
                                        .collect(Collectors.joining())));
        return kinds;
    }

    /** Two texts, which are compared in each form in which they can be printed. */
    private static Doubling.Kind pair(
            int size, IntFunction<String> older, IntFunction<String> newer) {
        return new Doubling.Kind(
                size,
                n ->
                        Doubling.text(older.apply(n))
                                .with(
                                        "notices/privacy/2025-03-01/notice.md",
                                        newer.apply(n) + "\n"),
                noticeboard -> {
                    printed(noticeboard, RedlineForm.TEXT);
                    printed(noticeboard, RedlineForm.MARKDOWN);
                    printed(noticeboard, RedlineForm.HTML);
                    return printed(noticeboard, RedlineForm.JSON);
                });
    }

    private static Outcome printed(Noticeboard noticeboard, RedlineForm form)
            throws UsageException {
        Printout printout =
                noticeboard.redline(
                        new RedlineRequest(
                                "privacy",
                                "2024-03-01",
                                "2025-03-01",
                                Optional.empty(),
                                form,
                                false));
        if (printout.text().isEmpty()) {
            throw new IllegalStateException("nothing was printed: " + printout.outcome());
        }
        return printout.outcome();
    }

    private static String text(int number, int from, IntFunction<String> each) {
        return IntStream.range(from, from + number).mapToObj(each).collect(Collectors.joining());
    }

    private static String reversed(int number, IntFunction<String> each) {
        List<String> all = new ArrayList<>(IntStream.range(0, number).mapToObj(each).toList());
        Collections.reverse(all);
        return String.join("", all);
    }

    /** A word of letters that no other number has. */
    private static String name(int number) {
        StringBuilder name = new StringBuilder("n");
        for (int left = number; left > 0; left /= 20) {
            name.append((char) ('a' + left % 20));
        }
        return name.toString();
    }
}
