package dev.noticeboard.report;

import static dev.noticeboard.report.MarkdownText.code;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.review.FactChange;
import dev.noticeboard.review.FindingChanges;
import dev.noticeboard.review.Outlook;
import dev.noticeboard.review.Review;
import dev.noticeboard.review.TextChange;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * A review as one Markdown document, for a comment on a pull request or the summary of a workflow.
 *
 * @param revision what was asked to be compared with
 * @param commit the commit that it was compared with, abbreviated
 * @param site whether there was a site at that commit
 * @param pages the path of the page that shows a text, in the folder of the proposed pages
 */
public record ReviewReport(
        String revision, String commit, boolean site, Function<TextChange, String> pages) {

    /** How many findings of a kind are shown one by one. */
    private static final int FINDINGS = 50;

    /** How many facts. */
    private static final int FACTS = 200;

    /**
     * How many characters the findings of a kind may take, the facts, and what goes live. The texts
     * have the rest of what a comment holds.
     */
    private static final int ROOM = 9_000;

    /** The longest sentence in a line, in code points. */
    private static final int LONGEST = 600;

    private static final String HEAD = "HEAD";
    private static final String SHARE = " and `HEAD` share";

    /** How many words are shown around those that differ in a fact. */
    private static final int AROUND = 5;

    /** The report, its lines ending in line feeds. */
    public String write(Review review, LocalDate asOf) {
        StringBuilder out = new StringBuilder();
        out.append("# Review of the notices against ").append(code(revision)).append("\n\n");
        out.append("The files as they are, compared with commit ").append(code(commit));
        out.append(revision.equals(HEAD) ? "" : ", the newest that " + code(revision) + SHARE);
        out.append("; as of ").append(asOf).append(".");
        out.append(site ? "" : " There is no site at that commit: everything is new.");
        out.append("\n\n");
        summary(review, out);
        StringBuilder rest = new StringBuilder();
        facts(review.facts(), rest);
        findings(review.findings(), rest);
        outlook(review, rest);
        int room = RedlineMarkdown.COMMENT - out.length() - rest.length();
        out.append(new ReviewTexts(pages, room).write(review.texts()));
        return out.append(rest).toString();
    }

    private static void summary(Review review, StringBuilder out) {
        FindingChanges findings = review.findings();
        out.append("- Texts: ")
                .append(count(review.texts(), TextChange.What.ADDED))
                .append(" new, ");
        out.append(count(review.texts(), TextChange.What.CHANGED)).append(" changed, ");
        out.append(count(review.texts(), TextChange.What.REMOVED)).append(" taken out\n");
        out.append("- Findings: ").append(findings.brought().size()).append(" new, ");
        out.append(findings.mended().size()).append(" gone, ");
        out.append(findings.staying().size()).append(" as before\n");
    }

    private static long count(List<TextChange> texts, TextChange.What what) {
        return texts.stream().filter(text -> text.what() == what).count();
    }

    private static void facts(List<FactChange> facts, StringBuilder out) {
        if (facts.isEmpty()) {
            return;
        }
        out.append("\n## Beside the texts\n\n");
        out.append("| of | key | before | proposed |\n| --- | --- | --- | --- |\n");
        BoundedLines rows = new BoundedLines(ROOM, FACTS);
        for (FactChange fact : facts) {
            String before = fact.before().orElse("–");
            String after = fact.after().orElse("–");
            rows.add(row(fact.of(), fact.name(), excerpt(before, after), excerpt(after, before)));
        }
        out.append(rows.text("\nand %d more\n"));
    }

    /** The words of a text that another one does not begin or end with, and a few around them. */
    private static String excerpt(String text, String other) {
        List<String> words = List.of(text.split("\\s+", -1));
        List<String> others = List.of(other.split("\\s+", -1));
        int shortest = Math.min(words.size(), others.size());
        int first = 0;
        while (first < shortest && words.get(first).equals(others.get(first))) {
            first++;
        }
        int last = 0;
        while (last < shortest - first
                && words.get(words.size() - 1 - last)
                        .equals(others.get(others.size() - 1 - last))) {
            last++;
        }
        int from = Math.max(0, first - AROUND);
        int to = Math.min(words.size(), words.size() - last + AROUND);
        return (from > 0 ? "… " : "")
                + String.join(" ", words.subList(from, to))
                + (to < words.size() ? " …" : "");
    }

    private static void findings(FindingChanges findings, StringBuilder out) {
        out.append("\n## Findings\n");
        if (findings.brought().isEmpty() && findings.mended().isEmpty()) {
            out.append("\nNone is new and none is gone.\n");
        }
        findings("New", findings.brought(), out);
        findings("Gone", findings.mended(), out);
    }

    private static void findings(String heading, List<Finding> findings, StringBuilder out) {
        if (findings.isEmpty()) {
            return;
        }
        out.append("\n### ").append(heading).append("\n\n");
        BoundedLines lines = new BoundedLines(ROOM, FINDINGS);
        for (Finding finding : findings) {
            lines.add(
                    "- %s: %s %s: %s; %s\n"
                            .formatted(
                                    code(finding.place().toString()),
                                    finding.severity().word(),
                                    code(finding.rule()),
                                    brief(finding.message()),
                                    brief(finding.mend())));
        }
        out.append(lines.text("- and %d more\n"));
    }

    private static void outlook(Review review, StringBuilder out) {
        Outlook outlook = review.outlook();
        out.append("\n## What goes live when\n\n");
        out.append("| notice | in effect now | once this is published | later |\n");
        out.append("| --- | --- | --- | --- |\n");
        BoundedLines rows = new BoundedLines(ROOM / 2, Integer.MAX_VALUE);
        BoundedLines lines = new BoundedLines(ROOM / 2, Integer.MAX_VALUE);
        for (Outlook.NoticeOutlook notice : outlook.notices()) {
            rows.add(
                    row(
                            notice.notice(),
                            notice.inEffectBefore().orElse("nothing"),
                            notice.inEffectAfter().orElse("nothing"),
                            later(notice.coming())));
            review.texts().stream()
                    .filter(text -> changesAtOnce(text, notice))
                    .forEach(text -> lines.add(atOnce(text)));
            agreed(notice).ifPresent(lines::add);
            notice.recorded().forEach(entry -> lines.add(recorded(notice.notice(), entry)));
        }
        out.append(rows.text("\nand %d more\n")).append('\n');
        out.append(lines.text("- and %d more\n"));
        out.append("- The next day on which the same sources make other pages: ");
        out.append(change(outlook.nextBefore(), outlook.nextAfter())).append('\n');
    }

    private static boolean changesAtOnce(TextChange text, Outlook.NoticeOutlook notice) {
        return text.what() == TextChange.What.CHANGED
                && text.notice().equals(notice.notice())
                && notice.inEffectAfter().equals(Optional.of(text.version()));
    }

    private static String atOnce(TextChange text) {
        String name = "%s %s (%s)".formatted(text.notice(), text.version(), text.language());
        return "- %s: in effect, so that its text changes as soon as this is published\n"
                .formatted(code(name));
    }

    private static String later(List<Outlook.Coming> coming) {
        StringJoiner later = new StringJoiner("; ").setEmptyValue("–");
        for (Outlook.Coming version : coming) {
            String kind = version.change().map(change -> " " + change.word()).orElse("");
            String news =
                    version.before() == version.after()
                            ? ""
                            : version.after() ? " (new)" : " (no longer coming)";
            later.add(version.day() + kind + news);
        }
        return later.toString();
    }

    private static Optional<String> agreed(Outlook.NoticeOutlook notice) {
        String asked = "- %s: whoever agreed to an older version is asked again since %s\n";
        return notice.agreedBefore().equals(notice.agreedAfter())
                ? Optional.empty()
                : Optional.of(
                        asked.formatted(
                                code(notice.notice()),
                                change(notice.agreedBefore(), notice.agreedAfter())));
    }

    private static String recorded(String notice, SealEntry entry) {
        String done =
                switch (entry.kind()) {
                    case SEAL -> "sealed";
                    case CORRECTION -> "corrected";
                    case TECHNICAL -> "corrected, technical";
                };
        return "- %s: %s on %s%s\n"
                .formatted(
                        code(notice + " " + entry.version()),
                        done,
                        entry.day(),
                        entry.reason().map(why -> ": " + brief(why)).orElse(""));
    }

    private static String change(Optional<?> before, Optional<?> after) {
        String is = after.map(Object::toString).orElse("none");
        return before.equals(after)
                ? is
                : is + " (before: " + before.map(Object::toString).orElse("none") + ")";
    }

    private static String row(String... cells) {
        StringJoiner row = new StringJoiner(" | ", "| ", " |\n");
        for (String cell : cells) {
            row.add(brief(cell));
        }
        return row.toString();
    }

    private static String brief(String words) {
        return MarkdownText.escaped(Inert.brief(words, LONGEST));
    }
}
