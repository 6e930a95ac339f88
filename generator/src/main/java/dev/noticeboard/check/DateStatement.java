package dev.noticeboard.check;

import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to say since when a notice applies, or when it was changed.
 *
 * @param pattern the words, of which the one group is the date
 * @param label whether they name no document, and stand at the start of a line, a sentence or
 *     brackets; in the middle of a sentence such words may be about something else
 * @param document a word for a notice
 */
record DateStatement(Pattern pattern, boolean label, Pattern document) {

    // What may end a sentence; a line's end alone may just fold it.
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？](?=\\s)|[。！？\u2028]");
    private static final int FEW_WORDS = 2;

    /** Where a text says it of the notice itself. */
    Stream<MatchResult> in(MaskedText written) {
        return written.matches(pattern)
                .filter(match -> !label || isOwn(written.text(), match.start()));
    }

    /**
     * Whether a label is about the notice: it begins a sentence or a line, or it stands behind the
     * notice's own name, as in "Privacy policy (effective 2024-03-01)".
     */
    private boolean isOwn(String text, int start) {
        String before = text.substring(0, start);
        char first = start < text.length() ? text.charAt(start) : ' ';
        boolean opensAnything = "|•。".indexOf(first) >= 0;
        if (opensAnything || before.isBlank() || beginsSentence(before, text.substring(start))) {
            return true;
        }
        if (before.endsWith("\n") && !continues(before, text.substring(start))) {
            return true;
        }
        return names(sentence(before));
    }

    private static boolean beginsSentence(String before, String label) {
        return label.startsWith(".")
                ? !Character.isLowerCase(label.substring(1).strip().codePointAt(0))
                : before.endsWith("\u2028") || before.strip().matches("(?s).*[.!?:;|]");
    }

    /** Whether a line goes on with the sentence that the line above it began. */
    private static boolean continues(String before, String line) {
        String above = before.stripTrailing();
        String last = above.substring(above.lastIndexOf('\n') + 1);
        return Character.isLowerCase(line.codePointAt(0))
                && last.split("\\s+", -1).length > FEW_WORDS;
    }

    private static String sentence(String before) {
        String[] sentences = SENTENCE_END.split(before, -1);
        return sentences[sentences.length - 1].strip();
    }

    // "Version 4", "Privacy policy", "Example Privacy Policy", "This notice": all words of the name
    // but the first are in capitals, or are the word for the notice.
    private boolean names(String sentence) {
        List<String> words = Arrays.stream(sentence.split("\\s+", -1)).toList();
        if (words.size() <= FEW_WORDS) {
            return true;
        }
        Matcher name = document.matcher(sentence);
        int end = -1;
        int from = -1;
        while (name.find()) {
            from = name.start();
            end = name.end();
        }
        return end >= 0
                && Arrays.stream(sentence.substring(0, from).strip().split("\\s+", -1))
                        .skip(1)
                        .noneMatch(word -> Character.isLowerCase(word.codePointAt(0)))
                && sentence.substring(end).strip().split("\\s+", -1).length <= FEW_WORDS;
    }
}
