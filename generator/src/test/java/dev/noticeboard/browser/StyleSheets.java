package dev.noticeboard.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a style sheet must not say, whatever the page: it would bind the text to a side or a size.
 */
final class StyleSheets {

    private static final Map<Pattern, String> FORBIDDEN = new LinkedHashMap<>();

    static {
        forbid(
                "(?<![\\w-])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?"
                        + "(?:left|right)(?:-(?:width|style|color))?\\s*:",
                "a physical left or right");
        forbid(
                "(?<![\\w-])(?:text-align|float|clear)\\s*:\\s*(?:left|right)\\b",
                "a physical left or right");
        forbid("(?<![\\w-])font(?:-size)?\\s*:[^;}]*?\\d+px", "a text size in pixels");
        forbid(
                "(?<![\\w-])forced-color-adjust\\s*:\\s*none",
                "colours forced on who forces colours");
        forbid("(?<![\\w-])(?:animation|transition|scroll-behavior)[a-z-]*\\s*:", "motion");
    }

    private StyleSheets() {}

    private static void forbid(String pattern, String what) {
        FORBIDDEN.put(Pattern.compile(pattern), what);
    }

    /** What is wrong with a style sheet, a sentence each. */
    static List<String> faults(String css) {
        String code = css.replaceAll("(?s)/\\*.*?\\*/", " ");
        return FORBIDDEN.entrySet().stream()
                .flatMap(
                        rule ->
                                rule.getKey()
                                        .matcher(code)
                                        .results()
                                        .map(
                                                hit ->
                                                        "%s: %s"
                                                                .formatted(
                                                                        rule.getValue(),
                                                                        hit.group().strip())))
                .toList();
    }
}
