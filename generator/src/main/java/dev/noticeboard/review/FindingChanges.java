package dev.noticeboard.review;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The findings that a proposal brings, mends and leaves as they are.
 *
 * <p>A finding is the same one wherever it moved to in its file: what counts is its rule, its
 * severity, the file, the message, and the words around its place, unless it is about the file as a
 * whole. Two that agree in all of it are told apart by their number alone.
 *
 * @param brought those that only the proposed site has
 * @param mended those that only the site before it had
 * @param staying those that both have, at their places in the proposed site
 */
public record FindingChanges(List<Finding> brought, List<Finding> mended, List<Finding> staying) {

    // In code points on each side: a few words, so that an edit elsewhere in a long line is none
    // here.
    private static final int AROUND = 20;

    public FindingChanges {
        brought = List.copyOf(brought);
        mended = List.copyOf(mended);
        staying = List.copyOf(staying);
    }

    /**
     * What is wrong with a site.
     *
     * @param findings all that is
     * @param lines the lines of the files in which something is wrong, by path
     */
    public record Found(List<Finding> findings, Map<String, List<String>> lines) {}

    /** A finding without its place. */
    private record Identity(
            Severity severity, String rule, String file, String message, String around) {

        Identity in(Map<String, String> renamed) {
            return renamed.entrySet().stream()
                    .filter(each -> (file + "/").startsWith(each.getKey()))
                    .findFirst()
                    .map(
                            each ->
                                    new Identity(
                                            severity,
                                            rule,
                                            (each.getValue()
                                                            + (file + "/")
                                                                    .substring(
                                                                            each.getKey().length()))
                                                    .replaceFirst("/$", ""),
                                            message,
                                            around))
                    .orElse(this);
        }
    }

    /**
     * Compares what was found before a proposal and with it.
     *
     * @param renamed the folders that have another name with the proposal: the new names by the old
     *     ones, each ending in {@code /}
     */
    static FindingChanges of(Found before, Found after, Map<String, String> renamed) {
        Map<Identity, List<Finding>> older = new HashMap<>();
        for (Finding finding : before.findings()) {
            Identity identity = identity(finding, before.lines()).in(renamed);
            older.computeIfAbsent(identity, i -> new ArrayList<>()).add(finding);
        }
        List<Finding> brought = new ArrayList<>();
        List<Finding> staying = new ArrayList<>();
        for (Finding finding : after.findings()) {
            List<Finding> same = older.getOrDefault(identity(finding, after.lines()), List.of());
            if (same.isEmpty()) {
                brought.add(finding);
            } else {
                same.remove(0);
                staying.add(finding);
            }
        }
        List<Finding> mended = older.values().stream().flatMap(List::stream).sorted().toList();
        return new FindingChanges(
                brought.stream().sorted().toList(), mended, staying.stream().sorted().toList());
    }

    private static Identity identity(Finding finding, Map<String, List<String>> lines) {
        String file = finding.place().file();
        // A message may name the line of another place, which moves as well.
        String message = finding.message().replaceAll("\\bline [0-9]+", "line");
        return new Identity(
                finding.severity(),
                finding.rule(),
                file,
                message,
                around(finding, lines.getOrDefault(file, List.of())));
    }

    private static String around(Finding finding, List<String> lines) {
        int index = finding.place().line() - 1;
        // What stands at the very beginning is about the whole file, whatever it begins with.
        boolean wholeFile = index == 0 && finding.place().column() == 1;
        if (wholeFile || index >= lines.size()) {
            return "";
        }
        int[] line = lines.get(index).codePoints().toArray();
        int at = Math.min(finding.place().column() - 1, line.length);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(line.length, at + AROUND);
        return new String(line, from, to - from).strip().replaceAll("\\s+", " ");
    }
}
