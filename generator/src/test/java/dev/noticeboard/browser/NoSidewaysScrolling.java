package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * Nothing scrolls sideways or is cut off, however large or long the text (WCAG 2.2, 1.4.4, 10, 12).
 */
final class NoSidewaysScrolling implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        List<String> faults = new ArrayList<>();
        for (String mode :
                List.of(
                        "",
                        "text at 200 %",
                        "wide text spacing",
                        "a long word and a long address")) {
            faults.addAll(page.faults("reflow", mode));
        }
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.light();
    }
}
