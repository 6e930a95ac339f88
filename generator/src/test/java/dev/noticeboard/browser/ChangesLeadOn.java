package dev.noticeboard.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** The address of a change shows it, and its links lead to the change after it and before it. */
final class ChangesLeadOn implements PageCheck {

    @Override
    public List<String> faults(OpenPage open) {
        Page page = open.page();
        int changes = page.locator("article .change[id]").count();
        List<String> faults = new ArrayList<>();
        for (int number = 1; number <= changes; number++) {
            page.navigate(open.address() + "#c" + number);
            if (page.locator("#c" + number + ":target").count() != 1 || !isInView(page, number)) {
                faults.add("#c%s does not show change %s".formatted(number, number));
                continue;
            }
            Locator next = page.locator("#c" + number + " .next");
            String name = next.textContent();
            if (!name.contains(Integer.toString(number))
                    || !name.contains(Integer.toString(changes))) {
                faults.add("the number of change %s is named “%s”".formatted(number, name));
            }
            if (number > 1 && number < changes) {
                follow(page, number, ".next", number + 1, faults);
                follow(page, number, ".previous", number - 1, faults);
            }
        }
        return faults;
    }

    private static void follow(Page page, int from, String link, int to, List<String> faults) {
        page.evaluate("place => location.hash = place", "c" + from);
        page.locator("#c" + from + " " + link).click();
        String place = String.valueOf(page.evaluate("location.hash"));
        if (!place.equals("#c" + to) || !isInView(page, to)) {
            faults.add("%s of change %s leads to %s".formatted(link, from, place));
        }
    }

    private static boolean isInView(Page page, int number) {
        return Boolean.TRUE.equals(
                page.evaluate(
                        "id => { const box = document.getElementById(id).getBoundingClientRect();"
                                + " return box.height > 0 && box.top >= -1"
                                + " && box.bottom <= innerHeight + 1 }",
                        "c" + number));
    }

    @Override
    public boolean touches() {
        return true;
    }

    @Override
    public boolean sees(View view) {
        return view.light() && (view.width() == 320 || view.width() == View.WIDE);
    }
}
