package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a screen reader gets: one banner, main and footer, navigations with names of their own, an
 * outline without gaps, and on a version's own page the status right after the title.
 */
final class ReadAloud implements PageCheck {

    private static final Pattern DATED = Pattern.compile("(.*/)?\\d{4}-\\d{2}-\\d{2}/index\\.html");

    /** Nodes that only carry the words of the one above them. */
    private static final Set<String> WORDS = Set.of("StaticText", "InlineTextBox");

    @Override
    public List<String> faults(OpenPage page) {
        List<AxNode> tree = page.accessibilityTree();
        List<String> faults = new ArrayList<>();
        for (String role : List.of("banner", "main", "contentinfo")) {
            long count = tree.stream().filter(node -> node.role().equals(role)).count();
            if (count != 1) {
                faults.add("there are %s of the landmark %s".formatted(count, role));
            }
        }
        Set<String> names = new HashSet<>();
        tree.stream()
                .filter(node -> node.role().equals("navigation"))
                .filter(node -> node.name().isBlank() || !names.add(node.name()))
                .forEach(node -> faults.add("two navigations are named '" + node.name() + "'"));
        faults.addAll(outline(tree));
        if (DATED.matcher(page.path()).matches()) {
            faults.addAll(statusAfterTitle(tree));
        }
        return faults;
    }

    private static List<String> outline(List<AxNode> tree) {
        List<AxNode> headings =
                tree.stream().filter(node -> node.role().equals("heading")).toList();
        List<String> faults = new ArrayList<>();
        long titles = headings.stream().filter(node -> node.level() == 1).count();
        if (titles != 1) {
            faults.add("there are %s headings of level 1".formatted(titles));
        }
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).level() > headings.get(i - 1).level() + 1) {
                faults.add("the heading '%s' skips a level".formatted(headings.get(i).name()));
            }
        }
        return faults;
    }

    private static List<String> statusAfterTitle(List<AxNode> tree) {
        List<AxNode> nodes = tree.stream().filter(n -> !WORDS.contains(n.role())).toList();
        for (int i = 0; i + 1 < nodes.size(); i++) {
            if (nodes.get(i).role().equals("heading") && nodes.get(i).level() == 1) {
                AxNode next = nodes.get(i + 1);
                return next.role().equals("region")
                        ? List.of()
                        : List.of("after the title comes not the status but " + next);
            }
        }
        return List.of();
    }
}
