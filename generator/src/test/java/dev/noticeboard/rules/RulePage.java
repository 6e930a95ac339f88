package dev.noticeboard.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of one rule, {@code docs/rules/<id>.md}. */
record RulePage(String id, String text) {

    static final Path FOLDER = Path.of("docs/rules");

    private static final Pattern FENCE =
            Pattern.compile(
                    "^(`{3,})(\\w+)( not-run)?\\n(.*?)^\\1\\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern WRONG_AND_FINDINGS =
            Pattern.compile(
                    "^(`{3,})text\\n(.*?)^\\1\\n\\n(`{3,})findings\\n(.*?)^\\3\\n",
                    Pattern.MULTILINE | Pattern.DOTALL);

    /** A fenced example. */
    record Example(String text, boolean run) {}

    /** An example that is wrong, and what is said of it. */
    record WrongExample(String text, List<String> findings) {}

    static RulePage of(Rule rule) {
        Path file = FOLDER.resolve(rule.id() + ".md");
        try {
            return new RulePage(rule.id(), Files.exists(file) ? Files.readString(file, UTF_8) : "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples that are wrong and can be run, with what is said of each. */
    List<WrongExample> wrong() {
        return WRONG_AND_FINDINGS
                .matcher(part("## Wrong", "## Right"))
                .results()
                .map(m -> new WrongExample(m.group(2), m.group(4).lines().toList()))
                .toList();
    }

    /** All examples below a heading that show files, in their order. */
    List<Example> examples(String from, String to) {
        return FENCE.matcher(part(from, to))
                .results()
                .filter(match -> match.group(2).equals("text"))
                .map(match -> new Example(match.group(4), match.group(3) == null))
                .toList();
    }

    /** The same page, with what is said of its wrong examples said anew. */
    RulePage withFindings(Function<String, Stream<String>> findings) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (MatchResult match : WRONG_AND_FINDINGS.matcher(text).results().toList()) {
            parts.add(text.substring(from, match.start(4)));
            findings.apply(match.group(2)).forEach(line -> parts.add(line + "\n"));
            from = match.end(4);
        }
        parts.add(text.substring(from));
        return new RulePage(id, String.join("", parts));
    }

    void write() {
        try {
            Files.writeString(FOLDER.resolve(id + ".md"), text, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String part(String from, String to) {
        int start = text.indexOf("\n" + from + "\n");
        int end = text.indexOf("\n" + to + "\n");
        return start < 0 ? "" : text.substring(start + 1, end < start ? text.length() : end + 1);
    }
}
