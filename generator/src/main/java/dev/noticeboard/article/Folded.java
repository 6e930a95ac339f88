package dev.noticeboard.article;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An article without what nobody sees: every white space is one plain space, and none stands at a
 * line's end or at the edge of what is formatted; soft hyphens and characters without width are
 * left out, but where a script needs them; a list stands apart only where an item has more than one
 * paragraph.
 *
 * <p>In this form two articles are compared. What parts or joins words is seen, and stays; so does
 * every character of code.
 */
public final class Folded {

    // U+2028 and U+2029 part lines nowhere on a page.
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B\u2060\uFEFF]");
    private static final Pattern JOINERS = Pattern.compile("[\u200C\u200D]");

    /** Scripts in which no letter is shaped by a joiner. */
    private static final Set<UnicodeScript> UNJOINED =
            Set.of(
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.GREEK,
                    UnicodeScript.HAN,
                    UnicodeScript.HANGUL,
                    UnicodeScript.HEBREW,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.LATIN);

    private Folded() {}

    /** A tree in this form; folding it again changes nothing. */
    public static Node of(Node node) {
        if (node.kind().holdsRunningText()) {
            return node.withChildren(trimmed(runningText(node.children())));
        } else if (node.kind() == NodeKind.CODE || node.kind() == NodeKind.CODE_TEXT) {
            return node;
        } else if (node.kind().holdsText()) {
            return node.withText(words(node.text()).strip());
        }
        List<Node> children = node.children().stream().map(Folded::of).toList();
        return isList(node)
                ? new Node(node.kind(), layout(node), "", children)
                : node.withChildren(children);
    }

    /** Whether an article reads as one of which the canonical form is on record. */
    public static boolean reads(String canonicalForm, Article article) {
        try {
            return of(CanonicalForm.read(canonicalForm)).equals(of(ArticleTree.of(article)));
        } catch (NotCanonicalException e) {
            // What no Noticeboard wrote reads as nothing.
            return false;
        }
    }

    private static boolean isList(Node node) {
        return node.kind() == NodeKind.LIST || node.kind() == NodeKind.ORDERED_LIST;
    }

    private static Map<String, String> layout(Node list) {
        boolean apart =
                list.children().stream()
                        .anyMatch(
                                item ->
                                        item.children().stream()
                                                        .filter(b -> b.kind() == NodeKind.PARAGRAPH)
                                                        .count()
                                                > 1);
        Map<String, String> attributes = new TreeMap<>(list.attributes());
        attributes.remove("layout");
        if (apart) {
            attributes.put("layout", "loose");
        }
        return attributes;
    }

    /** Running text in which a space at the edge of what is formatted stands outside of it. */
    private static List<Node> runningText(List<Node> nodes) {
        List<Node> folded = new ArrayList<>();
        for (Node node : nodes) {
            if (node.kind() == NodeKind.TEXT) {
                append(node.withText(words(node.text())), folded);
            } else if (node.children().isEmpty()) {
                append(of(node), folded);
            } else {
                List<Node> inner = new ArrayList<>(runningText(node.children()));
                boolean before = startsWithSpace(inner);
                boolean after = endsWithSpace(inner);
                List<Node> trimmed = trimmed(inner);
                if (before || (after && trimmed.isEmpty())) {
                    append(space(), folded);
                }
                if (!trimmed.isEmpty()) {
                    append(node.withChildren(trimmed), folded);
                    if (after) {
                        append(space(), folded);
                    }
                }
            }
        }
        return folded;
    }

    private static void append(Node node, List<Node> to) {
        if (node.kind() == NodeKind.LINE_BREAK) {
            trimEnd(to);
            to.add(node);
        } else if (node.kind() != NodeKind.TEXT) {
            to.add(node);
        } else {
            appendWords(node.text(), to);
        }
    }

    private static void appendWords(String text, List<Node> to) {
        boolean spaced = to.isEmpty() ? false : followsSpace(to);
        String words = spaced && text.startsWith(" ") ? text.substring(1) : text;
        int last = to.size() - 1;
        if (words.isEmpty()) {
            return;
        } else if (last >= 0 && to.get(last).kind() == NodeKind.TEXT) {
            to.set(last, to.get(last).withText(to.get(last).text() + words));
        } else {
            to.add(space().withText(words));
        }
    }

    /** Whether what was written last ends in a space, or in a line's end; an anchor is nothing. */
    private static boolean followsSpace(List<Node> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (node.kind() != NodeKind.ANCHOR) {
                return node.kind() == NodeKind.LINE_BREAK
                        || (node.kind() == NodeKind.TEXT && node.text().endsWith(" "));
            }
        }
        return false;
    }

    private static boolean startsWithSpace(List<Node> nodes) {
        return !nodes.isEmpty()
                && nodes.get(0).kind() == NodeKind.TEXT
                && nodes.get(0).text().startsWith(" ");
    }

    private static boolean endsWithSpace(List<Node> nodes) {
        return !nodes.isEmpty()
                && nodes.get(nodes.size() - 1).kind() == NodeKind.TEXT
                && nodes.get(nodes.size() - 1).text().endsWith(" ");
    }

    private static List<Node> trimmed(List<Node> nodes) {
        List<Node> trimmed = new ArrayList<>(nodes);
        if (startsWithSpace(trimmed)) {
            replace(trimmed, 0, trimmed.get(0).text().substring(1));
        }
        trimEnd(trimmed);
        return trimmed;
    }

    private static void trimEnd(List<Node> nodes) {
        if (endsWithSpace(nodes)) {
            int last = nodes.size() - 1;
            String text = nodes.get(last).text();
            replace(nodes, last, text.substring(0, text.length() - 1));
        }
    }

    private static void replace(List<Node> nodes, int index, String text) {
        if (text.isEmpty()) {
            nodes.remove(index);
        } else {
            nodes.set(index, nodes.get(index).withText(text));
        }
    }

    private static Node space() {
        return Node.of(NodeKind.TEXT, Map.of(), " ");
    }

    private static String words(String text) {
        if (isFolded(text)) {
            return text;
        }
        String seen = UNSEEN.matcher(text).replaceAll("");
        if (JOINERS.matcher(seen).find()) {
            seen = withoutIdleJoiners(seen);
        }
        return SPACES.matcher(seen).replaceAll(" ");
    }

    /** Whether it has letters of ASCII and single spaces alone, as most texts do. */
    private static boolean isFolded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean second = c == ' ' && i > 0 && text.charAt(i - 1) == ' ';
            if (c < ' ' || c >= 0x80 || second) {
                return false;
            }
        }
        return true;
    }

    private static String withoutIdleJoiners(String text) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean joiner = c == '\u200C' || c == '\u200D';
            boolean idle =
                    joiner
                            && (at == 0 || isUnjoined(text.codePointBefore(at)))
                            && (at + 1 == text.length() || isUnjoined(text.codePointAt(at + 1)));
            if (!idle) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    private static boolean isUnjoined(int c) {
        return c < 0x80 || c == 0x200C || c == 0x200D || UNJOINED.contains(UnicodeScript.of(c));
    }
}
