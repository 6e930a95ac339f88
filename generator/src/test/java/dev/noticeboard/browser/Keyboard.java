package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.List;

/**
 * The Tab key reaches the skip link, then everything that can be followed or pressed, once and in
 * the order of the source, each in view and outlined; Shift+Tab goes the same way back, and Escape
 * leaves every popover to its button (WCAG 2.2, 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11).
 */
final class Keyboard implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        List<String> targets = page.faults("focus", null);
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < targets.size() && faults.size() < 5; i++) {
            page.page().keyboard().press("Tab");
            faults.addAll(page.faults("focus", i));
        }
        // The way back is the same in the dark.
        int last = page.view().light() ? targets.size() - 2 : -1;
        for (int i = last; i >= 0 && faults.size() < 5; i--) {
            page.page().keyboard().press("Shift+Tab");
            page.faults("focus", i).forEach(fault -> faults.add(fault + ", on the way back"));
        }
        if (faults.isEmpty()) {
            faults.addAll(skipLink(page));
        }
        faults.addAll(popovers(page));
        return faults;
    }

    @Override
    public boolean touches() {
        return true;
    }

    @Override
    public boolean sees(View view) {
        return view.light() || view.width() == View.WIDE;
    }

    private static List<String> skipLink(OpenPage page) {
        page.load();
        page.page().keyboard().press("Tab");
        page.page().keyboard().press("Enter");
        page.page().keyboard().press("Tab");
        Object inMain =
                page.page().evaluate("document.activeElement.closest('main, footer') !== null");
        return Boolean.TRUE.equals(inMain)
                ? List.of()
                : List.of("Tab, Enter, Tab does not lead past the header");
    }

    private static List<String> popovers(OpenPage page) {
        List<String> faults = new ArrayList<>();
        if (page.page().locator("button[popovertarget]").count() == 0) {
            return faults;
        }
        page.load();
        for (String button : page.faults("popovers", null)) {
            page.page().focus(button);
            page.page().keyboard().press("Enter");
            Object opened =
                    page.page().evaluate("document.querySelector(':popover-open') !== null");
            page.page().keyboard().press("Escape");
            Object left =
                    page.page()
                            .evaluate(
                                    "button => document.querySelector(':popover-open') === null &&"
                                            + " document.activeElement ==="
                                            + " document.querySelector(button)",
                                    button);
            if (!Boolean.TRUE.equals(opened) || !Boolean.TRUE.equals(left)) {
                faults.add("Enter and Escape do not open and leave the popover of " + button);
            }
        }
        return faults;
    }
}
