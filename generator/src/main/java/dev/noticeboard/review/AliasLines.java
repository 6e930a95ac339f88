package dev.noticeboard.review;

import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SourcePaths;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The line of {@code notice.yaml} that keeps old addresses and anchors alive, ready to paste. */
public final class AliasLines {

    private AliasLines() {}

    /** The line for anchors, by the old ones those that take their places. */
    static String anchors(Notice notice, Map<String, String> anchors) {
        String entries =
                anchors.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", "));
        if (!notice.anchors().isEmpty()) {
            return write(notice, "under 'aliases', 'anchors'", entries);
        }
        String line = "anchors: {" + entries + "}";
        return notice.aliases().isEmpty()
                ? write(notice, "", "aliases: {" + line + "}")
                : write(notice, "under 'aliases'", line);
    }

    /** The line for addresses, each relative to the site's root, without a slash in front. */
    public static String addresses(Notice notice, List<String> addresses) {
        String entries = String.join(", ", addresses);
        if (!notice.aliases().isEmpty()) {
            return write(notice, "under 'aliases', 'addresses'", entries);
        }
        String line = "addresses: [" + entries + "]";
        return notice.anchors().isEmpty()
                ? write(notice, "", "aliases: {" + line + "}")
                : write(notice, "under 'aliases'", line);
    }

    private static String write(Notice notice, String where, String line) {
        String file = SourcePaths.notice(notice.slug());
        return "write into " + file + (where.isEmpty() ? "" : " " + where) + ": " + line;
    }
}
