package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a screen reader gets of a redline: every insertion and deletion begins with its spoken word,
 * or stands in a section that says at its start and end that all of it is one, or is a quiet one,
 * which is said once above the text; and there are as many numbered changes as the page says.
 */
final class ChangesReadAloud implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        Map<?, ?> written = page.facts("changes");
        if (!Boolean.TRUE.equals(written.get("redline"))) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        List<String> numbers = OpenPage.strings(written.get("numbers"));
        String stated = String.valueOf(written.get("stated"));
        if (!numbers.isEmpty() && !stated.equals(Integer.toString(numbers.size()))) {
            faults.add("%s changes are stated, and %s numbered".formatted(stated, numbers.size()));
        }
        List<?> marks = (List<?>) Objects.requireNonNull(written.get("marks"));
        List<AxNode> tree = page.accessibilityTree();
        List<Integer> heard = heard(tree);
        if (marks.size() != heard.size()) {
            faults.add(
                    "the page marks %s times, and a screen reader gets %s marks"
                            .formatted(marks.size(), heard.size()));
            return faults;
        }
        Map<String, String> roles = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            faults.addAll(
                    faults(
                            (Map<?, ?>) marks.get(i),
                            tree.subList(heard.get(i), tree.size()),
                            roles));
        }
        return faults;
    }

    /** Where the marks of the text stand in the tree; those of the legend come before them. */
    private static List<Integer> heard(List<AxNode> tree) {
        List<Integer> heard = new ArrayList<>();
        boolean text = false;
        for (int i = 0; i < tree.size(); i++) {
            String role = tree.get(i).role();
            text |= role.equals("article");
            if (text && (role.equals("insertion") || role.equals("deletion"))) {
                heard.add(i);
            }
        }
        return heard;
    }

    private static List<String> faults(
            Map<?, ?> mark, List<AxNode> tree, Map<String, String> roles) {
        String role = String.valueOf(mark.get("role"));
        String said = String.valueOf(mark.get("said"));
        String words = "the %s “%s”".formatted(role, mark.get("words"));
        if (!tree.get(0).role().equals(role)) {
            return List.of(words + " is heard as " + tree.get(0).role());
        }
        if (said.isEmpty()) {
            return Boolean.TRUE.equals(mark.get("announced"))
                    ? List.of()
                    : List.of(words + " does not begin with its spoken word");
        }
        if (!role.equals(roles.computeIfAbsent(said, word -> role))) {
            return List.of(words + " begins with the word of the other mark");
        }
        String first =
                tree.stream()
                        .filter(node -> node.role().equals("StaticText"))
                        .findFirst()
                        .map(node -> node.name().strip())
                        .orElse("");
        return first.equals(said) ? List.of() : List.of(words + " is heard as “" + first + "”");
    }

    @Override
    public boolean sees(View view) {
        return view.light() && (view.width() == 320 || view.width() == View.WIDE);
    }
}
