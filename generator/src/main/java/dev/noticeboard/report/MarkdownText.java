package dev.noticeboard.report;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that stay words in Markdown, on a code host: no markup, nobody is notified, no link is
 * made, and no bot takes them for a command.
 *
 * <p>Code hosts look for names ({@code @name}), issues ({@code #1}, {@code GH-1}), commits and
 * addresses in the text that Markdown has made, so that no escape of Markdown's helps. They look in
 * one run of text at a time: an element around a sign parts it from what belongs to it, and is not
 * to be seen.
 */
final class MarkdownText {

    // CommonMark 2.4: a backslash before ASCII punctuation makes a letter of it. Some of it means
    // something at the start of a line alone: to CommonMark, or to a bot that reads comments.
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]|~$]|^[-+#=/]|(?<=^[0-9]{1,9})[.)](?= |$)");

    private static final Pattern REFERENCE =
            Pattern.compile(
                    "@"
                            // Issues, merge requests, milestones, snippets, epics.
                            + "|\\\\?[#!%$~](?=[0-9])|&amp;(?=[0-9])"
                            + "|(?<=\\bGH)-(?=[0-9])"
                            // GitHub Flavored Markdown 6.9: extended autolinks.
                            + "|:(?=//)|(?<=\\b(?:mailto|xmpp)):|(?<=\\bwww)\\."
                            // What is shown as a picture.
                            + "|:(?=[+-]?[a-z][a-z0-9_\\\\+-]*:|[+-]1:|100:)"
                            // Commits, by the first seven digits of their names at least.
                            + "|(?<![0-9a-z_])[0-9a-f]{7,64}(?![0-9a-z_])",
                    Pattern.CASE_INSENSITIVE);

    private static final int UNLINKED = 6;

    /** The longest words in code that are shown whole, in code points. */
    private static final int LONGEST_CODE = 200;

    private MarkdownText() {}

    /** Words that stay words: no markup, no reference, and on one line. */
    static String escaped(String words) {
        String plain =
                Inert.visible(words, true)
                        .replace("&", "&amp;")
                        .replace("<", "&lt;")
                        .replace(">", "&gt;");
        String literal = SPECIAL.matcher(plain).replaceAll("\\\\$0");
        return Inert.markdown(REFERENCE.matcher(literal).replaceAll(MarkdownText::apart))
                .replace("\n", "<br>");
    }

    private static String apart(MatchResult found) {
        StringBuilder apart = new StringBuilder();
        String sign = found.group();
        if (sign.length() < UNLINKED) {
            apart.append("<span>").append(sign).append("</span>");
        } else {
            for (int at = 0; at < sign.length(); at += UNLINKED) {
                String part = sign.substring(at, Math.min(at + UNLINKED, sign.length()));
                boolean first = at / UNLINKED % 2 == 0;
                apart.append(first ? part : "<span>" + part + "</span>");
            }
        }
        return Matcher.quoteReplacement(apart.toString());
    }

    /** Words as code, in which hosts look for nothing. */
    static String code(String words) {
        String plain = Inert.brief(words.replaceAll("\\s+", " "), LONGEST_CODE);
        // CommonMark 6.1: a backtick would end the code span, in which nothing can be escaped.
        return plain.contains("`") || !Inert.sentence(plain).equals(plain)
                ? "<code>" + escaped(plain) + "</code>"
                : "`" + plain + "`";
    }
}
