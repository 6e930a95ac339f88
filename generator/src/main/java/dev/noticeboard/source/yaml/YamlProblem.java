package dev.noticeboard.source.yaml;

import dev.noticeboard.source.text.ReaderFault;
import java.util.List;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Why SnakeYAML could not read on, in words for somebody who writes notices.
 *
 * @param index where it stands, in code points from the start of what was read
 * @param message what is wrong
 * @param mend how to mend it
 */
record YamlProblem(int index, String message, String mend) {

    private static final String QUOTE_IT = "put the whole value in quotes";
    private static final String NO_ESCAPE = "a backslash that means nothing here";
    private static final String NO_ESCAPE_MEND =
            "write it twice, or use single quotes around the value";
    private static final String LINE_UP =
            "let the keys of one level begin in the same column, and indent what belongs to them";

    /**
     * What SnakeYAML says and what we say instead.
     *
     * @param context how its context begins
     * @param problem how its problem begins
     * @param atContext whether the context's place tells more than the problem's
     */
    private record Words(
            String context, String problem, boolean atContext, String message, String mend) {}

    // In this order: the first that fits is taken.
    private static final List<Words> ALL =
            List.of(
                    new Words(
                            "",
                            "found character '\\t",
                            false,
                            "a tab, which YAML does not allow here",
                            "use spaces"),
                    new Words(
                            "",
                            "found character '",
                            false,
                            "a value cannot begin with this character",
                            QUOTE_IT),
                    new Words(
                            "while scanning a quoted scalar",
                            "found unexpected",
                            true,
                            "a quotation mark that is never closed",
                            "add the closing one"),
                    new Words(
                            "while scanning a double-quoted", "", false, NO_ESCAPE, NO_ESCAPE_MEND),
                    new Words(
                            "while scanning a simple key",
                            "",
                            true,
                            "a line that is neither a key with its value nor part of one",
                            "write a colon and a space behind the key, or indent the line below"
                                    + " the key that it belongs to"),
                    new Words(
                            "",
                            "sequence entries are not allowed",
                            false,
                            "a list that begins in the line of its key",
                            "begin it on the next line, or put the value in quotes"),
                    new Words(
                            "",
                            "mapping keys are not allowed",
                            false,
                            "a question mark where a value is expected",
                            QUOTE_IT),
                    new Words(
                            "while parsing a flow sequence",
                            "expected",
                            true,
                            "a list in brackets that lacks a comma or its closing bracket",
                            "add what is missing, or put the value in quotes"),
                    new Words(
                            "while parsing a flow mapping",
                            "expected",
                            true,
                            "keys in braces that lack a comma or their closing brace",
                            "add what is missing, or put the value in quotes"),
                    new Words(
                            "",
                            "expected the node content",
                            false,
                            "a bracket, a brace or a comma where a value is expected",
                            QUOTE_IT),
                    new Words(
                            "while scanning a block scalar",
                            "",
                            false,
                            "words behind '|' or '>' in the same line",
                            "begin the text on the next line, or put the value in quotes"),
                    new Words(
                            "while scanning an a",
                            "",
                            true,
                            "a value cannot begin with '&' or '*'",
                            QUOTE_IT),
                    new Words(
                            "while scanning a tag",
                            "",
                            true,
                            "a value cannot begin with '!'",
                            QUOTE_IT),
                    new Words(
                            "while parsing a node",
                            "found undefined tag",
                            false,
                            "a value cannot begin with '!'",
                            QUOTE_IT),
                    new Words(
                            "while scanning a directive",
                            "",
                            true,
                            "a line that begins with '%'",
                            "delete it, or put the value in quotes"),
                    new Words(
                            "",
                            "found incompatible",
                            false,
                            "a line that begins with '%'",
                            "delete it"),
                    new Words(
                            "",
                            "found duplicate YAML directive",
                            false,
                            "a line that begins with '%'",
                            "delete it"),
                    new Words(
                            "",
                            "expected",
                            false,
                            "a line that does not line up with those above it",
                            LINE_UP));

    /**
     * Says what was wrong.
     *
     * @param thrown what SnakeYAML threw
     * @param readable what it was given
     */
    static YamlProblem of(MarkedYAMLException thrown, String readable) {
        String context = thrown.getContext() == null ? "" : thrown.getContext();
        String problem = thrown.getProblem() == null ? "" : thrown.getProblem();
        int at = index(thrown.getProblemMark(), 0);
        String before = lineBefore(readable, at);
        if (problem.startsWith("mapping values are not allowed")) {
            return before.contains(": ")
                    ? new YamlProblem(at, "a second colon in the value", QUOTE_IT)
                    : new YamlProblem(
                            at, "a line that is indented further than the key above it", LINE_UP);
        }
        if (problem.startsWith("expected <block end>") && before.matches(".*['\"]\\s*")) {
            return new YamlProblem(
                    at,
                    "words behind the closing quotation mark",
                    "put the whole value between the quotes, and write a quotation mark inside"
                            + " them twice");
        }
        if (before.isBlank() && readable.startsWith(":", readable.offsetByCodePoints(0, at))) {
            return new YamlProblem(at, "a value without a key", "write the key before the colon");
        }
        return ALL.stream()
                .filter(words -> context.startsWith(words.context))
                .filter(words -> problem.startsWith(words.problem))
                .findFirst()
                .map(words -> at(words, thrown))
                .orElseGet(() -> new YamlProblem(at, "the file is no YAML from here on", QUOTE_IT));
    }

    /**
     * Says where SnakeYAML failed without saying why.
     *
     * @param thrown what came of it
     * @param index how far it had read
     * @param readable what it was given
     */
    static YamlProblem of(RuntimeException thrown, int index, String readable) {
        int at = Math.min(index, readable.codePointCount(0, readable.length()));
        String before = lineBefore(readable, at);
        if (before.endsWith("\\x") || before.endsWith("\\u") || before.endsWith("\\U")) {
            return new YamlProblem(at, NO_ESCAPE, NO_ESCAPE_MEND);
        }
        return new YamlProblem(at, ReaderFault.message("YAML", thrown), ReaderFault.MEND);
    }

    private static YamlProblem at(Words words, MarkedYAMLException thrown) {
        int problem = index(thrown.getProblemMark(), 0);
        int at = words.atContext ? index(thrown.getContextMark(), problem) : problem;
        return new YamlProblem(at, words.message, words.mend);
    }

    private static int index(Mark mark, int otherwise) {
        return mark == null ? otherwise : mark.getIndex();
    }

    private static String lineBefore(String readable, int index) {
        int end = readable.offsetByCodePoints(0, index);
        return readable.substring(readable.lastIndexOf('\n', end - 1) + 1, end);
    }
}
