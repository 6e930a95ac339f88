package dev.noticeboard.source.kernel;

import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;

/** Takes off the white space at both ends of running text, where it is not shown. */
public final class Margins {

    private Margins() {}

    /** The text without white space around it. */
    public static List<Inline> trimmed(List<Inline> content) {
        List<Inline> trimmed = new ArrayList<>(content);
        while (!trimmed.isEmpty() && trimStart(trimmed)) {
            trimmed.remove(0);
        }
        while (!trimmed.isEmpty() && trimEnd(trimmed)) {
            trimmed.remove(trimmed.size() - 1);
        }
        return trimmed;
    }

    /** Trims the first piece; whether nothing is left of it. */
    private static boolean trimStart(List<Inline> content) {
        if (content.get(0) instanceof Inline.Text text && !text.escaped()) {
            int blanks = 0;
            while (blanks < text.words().length() && isBlank(text.words().charAt(blanks))) {
                blanks++;
            }
            String rest = text.words().substring(blanks);
            content.set(0, new Inline.Text(text.place().plus(blanks), rest, false));
            return rest.isEmpty();
        }
        return isBreak(content.get(0));
    }

    private static boolean trimEnd(List<Inline> content) {
        int last = content.size() - 1;
        if (content.get(last) instanceof Inline.Text text && !text.escaped()) {
            int end = text.words().length();
            while (end > 0 && isBlank(text.words().charAt(end - 1))) {
                end--;
            }
            String rest = text.words().substring(0, end);
            content.set(last, new Inline.Text(text.place(), rest, false));
            return rest.isEmpty();
        }
        return isBreak(content.get(last));
    }

    private static boolean isBreak(Inline inline) {
        return inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
