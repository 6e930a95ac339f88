package dev.noticeboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What the README shows between fences, so that tests can run just that. */
public final class Readme {

    private static final Pattern FENCE =
            Pattern.compile("^```[a-z]*\\R(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL);

    private Readme() {}

    /** The text of the one piece that begins so. */
    public static String piece(String start) throws IOException {
        return FENCE.matcher(Files.readString(Path.of("..", "README.md")))
                .results()
                .map((MatchResult fence) -> fence.group(1))
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
