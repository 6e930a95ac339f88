package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** How many words {@code git diff --word-diff} marks between two texts in Markdown. */
record GitWordDiff(Path folder) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    /**
     * The words in what git marks, without the targets of links and the marks of lists and tables,
     * which are no words of the article.
     */
    int words(String older, String newer) throws IOException, InterruptedException {
        Path was = Files.writeString(folder.resolve("older"), plain(older));
        Path is = Files.writeString(folder.resolve("newer"), plain(newer));
        Process git =
                new ProcessBuilder(
                                "git",
                                "diff",
                                "--no-index",
                                "--word-diff=porcelain",
                                "--word-diff-regex=[[:alnum:]]+|[^[:space:]]",
                                "-U0",
                                was.toString(),
                                is.toString())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String diff = new String(git.getInputStream().readAllBytes(), UTF_8);
        int status = git.waitFor();
        if (status > 1) {
            throw new IOException("git diff ended with " + status);
        }
        return (int)
                diff.lines()
                        .skip(5)
                        .filter(line -> line.startsWith("+") || line.startsWith("-"))
                        .filter(line -> !line.startsWith("+++") && !line.startsWith("---"))
                        .mapToLong(line -> count(line.substring(1)))
                        .sum();
    }

    static int count(String text) {
        return (int) WORD.matcher(text).results().count();
    }

    private static String plain(String markdown) {
        String text = markdown;
        for (List<String> each :
                List.of(
                        List.of("!\\[[^\\]]*\\]\\([^)]*\\)", " "),
                        List.of("\\]\\((?:[^()\\s]|\\([^)]*\\))*(?:\\s+\"[^\"]*\")?\\)", "]"),
                        List.of("<https?://[^>]*>", " "),
                        List.of("[*_`\\\\\\[\\]#|>]", " "))) {
            text = text.replaceAll(each.get(0), each.get(1));
        }
        return text;
    }
}
