package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table stays a table to a screen reader at every width, and where its cells stand as cards each
 * shows the name of its column.
 */
final class TablesReadAloud implements PageCheck {

    private static final List<String> ROLES =
            List.of("table", "caption", "row", "columnheader", "rowheader", "cell");

    @Override
    public List<String> faults(OpenPage page) {
        Map<?, ?> written = page.facts("tables");
        List<AxNode> tree = page.accessibilityTree();
        List<String> faults = new ArrayList<>(OpenPage.strings(written.get("faults")));
        for (String role : ROLES) {
            long heard = tree.stream().filter(n -> n.role().equalsIgnoreCase(role)).count();
            if (!String.valueOf(written.get(role)).equals(String.valueOf(heard))) {
                faults.add(
                        "the tables have %s of %s, and a screen reader gets %s"
                                .formatted(written.get(role), role, heard));
            }
        }
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.light();
    }
}
