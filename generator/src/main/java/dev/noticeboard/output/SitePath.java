package dev.noticeboard.output;

import dev.noticeboard.files.RefusedException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The path of a file below the site's root, with {@code /} between its parts, that leads nowhere
 * else on any system.
 *
 * @param text the path as it is written
 */
public record SitePath(String text) {

    /**
     * Takes a path that means the same file below any folder.
     *
     * @return the path, or why it is none: empty or dotted parts, a leading slash, and characters
     *     that another system takes for a separator, a drive or the end of a line
     */
    public static Parsed<SitePath> parse(String text) {
        for (String part : text.split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                return new Parsed.Bad<>("'" + text + "' leads out of the site's folder");
            }
        }
        boolean plain =
                text.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c));
        return plain
                ? new Parsed.Good<>(new SitePath(text))
                : new Parsed.Bad<>(
                        "'"
                                + text.replaceAll("\\p{Cntrl}", "?")
                                + "' holds a character that no address may have");
    }

    /**
     * Where the file lies below a folder.
     *
     * @throws RefusedException where this machine has no such file names
     */
    public Path below(Path folder) throws RefusedException {
        try {
            return folder.resolve(text);
        } catch (InvalidPathException e) {
            throw new RefusedException("this machine cannot have a file named '" + text + "'");
        }
    }
}
