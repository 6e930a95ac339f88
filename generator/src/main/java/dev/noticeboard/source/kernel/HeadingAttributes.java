package dev.noticeboard.source.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading says of its section in braces: <code>{#delete meets="ccpa.right-to-delete"}</code>
 * .
 *
 * @param anchor the anchor, empty where none is written
 * @param anchorAt how many characters after the opening brace the anchor begins
 * @param meets the ids of the requirements that the section meets
 */
public record HeadingAttributes(String anchor, int anchorAt, List<String> meets) {

    /** What looks like attributes: it begins with a sign for one, or gives one a value. */
    public static final Pattern WRITTEN =
            Pattern.compile(
                    "\\{(?:[ \\t]*[#.:][^{}\\s]|[^{}\\n"
                            + "=`\\[<]*[A-Za-z0-9_-][ \\t]*=)[^{}\\n"
                            + "`\\[<]*\\}");

    private static final Pattern PART =
            Pattern.compile(
                    "[ \\t]*(?:#(?<id>[^\\s#\"'=]+)"
                        + "|meets=(?:\"(?<double>[^\"]*)\"|'(?<single>[^']*)'|(?<bare>[^\\s\"'=]+)))(?=["
                        + " \\t]|$)");

    public HeadingAttributes {
        meets = List.copyOf(meets);
    }

    /** A heading that says nothing in braces. */
    public static final HeadingAttributes NONE = new HeadingAttributes("", 0, List.of());

    /** Reads what stands between the braces; empty where anything else stands there. */
    public static Optional<HeadingAttributes> of(String written) {
        String text = written.stripTrailing();
        Matcher part = PART.matcher(text);
        String anchor = "";
        int anchorAt = 0;
        List<String> meets = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!part.region(at, text.length()).lookingAt()) {
                return Optional.empty();
            }
            String id = part.group("id");
            if (id != null && !anchor.isEmpty()) {
                return Optional.empty();
            }
            if (id == null) {
                meets.addAll(ids(part));
            } else {
                anchor = id;
                anchorAt = part.start("id") + 1;
            }
            at = part.end();
        }
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new HeadingAttributes(TextPieces.normalized(anchor), anchorAt, meets));
    }

    private static List<String> ids(Matcher part) {
        for (String group : List.of("double", "single", "bare")) {
            String value = part.group(group);
            if (value != null) {
                return List.of(value.strip().split("[\\s,]+")).stream()
                        .filter(id -> !id.isEmpty())
                        .toList();
            }
        }
        return List.of();
    }
}
