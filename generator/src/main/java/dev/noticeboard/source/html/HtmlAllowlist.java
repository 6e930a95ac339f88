package dev.noticeboard.source.html;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which HTML a notice may hold: the one list for elements in running text and on lines of their
 * own.
 *
 * <p>No attribute that styles or runs anything is on it, nor is any element that does.
 */
final class HtmlAllowlist {

    /** Elements in running text that stay what they are. */
    private static final Set<String> KEPT =
            Set.of(
                    "abbr", "bdi", "cite", "dfn", "kbd", "q", "rb", "rp", "rt", "ruby", "samp",
                    "small", "sub", "sup", "time", "u", "var", "wbr");

    /** Elements in running text that become something else. */
    private static final Set<String> TRANSLATED =
            Set.of("a", "b", "br", "code", "em", "i", "img", "s", "span", "strike", "strong");

    /** Elements that hold blocks, and are nothing to a reader. */
    private static final Set<String> UNWRAPPED =
            Set.of("address", "article", "center", "div", "main", "section");

    private static final Set<String> BLOCKS =
            Set.of(
                    "blockquote",
                    "caption",
                    "col",
                    "colgroup",
                    "dd",
                    "dl",
                    "dt",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "hr",
                    "li",
                    "ol",
                    "p",
                    "pre",
                    "table",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr",
                    "ul");

    /** Elements whose words are not for reading, or cannot be shown without what they do. */
    private static final Set<String> SILENT =
            Set.of(
                    "applet",
                    "audio",
                    "canvas",
                    "datalist",
                    "embed",
                    "frame",
                    "frameset",
                    "head",
                    "iframe",
                    "math",
                    "noembed",
                    "noframes",
                    "object",
                    "script",
                    "select",
                    "style",
                    "svg",
                    "template",
                    "textarea",
                    "title",
                    "video");

    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "frame", "hr", "img", "input", "link",
                    "meta", "param", "source", "track", "wbr");

    private static final Map<String, Set<String>> ATTRIBUTES =
            Map.ofEntries(
                    Map.entry("a", Set.of("href", "id", "name", "title")),
                    Map.entry("abbr", Set.of("title")),
                    Map.entry("h1", Set.of("id")),
                    Map.entry("h2", Set.of("id")),
                    Map.entry("h3", Set.of("id")),
                    Map.entry("h4", Set.of("id")),
                    Map.entry("h5", Set.of("id")),
                    Map.entry("h6", Set.of("id")),
                    Map.entry("img", Set.of("alt", "src", "title")),
                    Map.entry("li", Set.of("value")),
                    Map.entry("ol", Set.of("reversed", "start", "type")),
                    Map.entry("span", Set.of("id")),
                    Map.entry("td", Set.of("colspan", "rowspan", "scope")),
                    Map.entry("th", Set.of("colspan", "rowspan", "scope")),
                    Map.entry("time", Set.of("datetime")));

    /** BCP 47, section 2.1, as far as its shape goes. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*");

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private HtmlAllowlist() {}

    /** Whether an element may stand in running text. */
    static boolean allowsInline(String name) {
        return KEPT.contains(name) || TRANSLATED.contains(name);
    }

    /** Whether an element stays what it is. */
    static boolean keeps(String name) {
        return KEPT.contains(name);
    }

    /** Whether an element may stand on lines of its own. */
    static boolean allowsBlock(String name) {
        return UNWRAPPED.contains(name) || BLOCKS.contains(name);
    }

    /** Whether only what an element holds is read. */
    static boolean unwraps(String name) {
        return UNWRAPPED.contains(name);
    }

    /** Whether the words in an element go where it goes. */
    static boolean silences(String name) {
        return SILENT.contains(name);
    }

    /** Whether an element has no end. */
    static boolean isVoid(String name) {
        return VOID.contains(name);
    }

    /** Whether an element may carry an attribute with that value. */
    static boolean allows(String name, Tag.Attribute attribute) {
        String value = attribute.value();
        return switch (attribute.name()) {
            case "lang" -> carriesLanguage(name) && LANGUAGE.matcher(value).matches();
            case "dir" ->
                    carriesLanguage(name) && DIRECTIONS.contains(value.toLowerCase(Locale.ROOT));
            case "start", "value" -> knows(name, attribute) && HtmlLists.isNumber(value);
            case "type" -> knows(name, attribute) && HtmlLists.numerals(value).isPresent();
            default -> knows(name, attribute);
        };
    }

    private static boolean knows(String name, Tag.Attribute attribute) {
        return ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute.name());
    }

    private static boolean carriesLanguage(String name) {
        return allowsInline(name) && !Set.of("a", "br", "code", "img", "wbr").contains(name);
    }
}
