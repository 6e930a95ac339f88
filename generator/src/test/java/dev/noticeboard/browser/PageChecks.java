package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.List;

/** All that a page must satisfy in a browser. */
final class PageChecks {

    /** What a fresh page alone can show comes first, and what touches the page last. */
    static final List<PageCheck> ALL =
            List.of(
                    new Requests(),
                    new PaintedOnce(),
                    new SameWithoutScript(),
                    new NotFoundAnywhere(),
                    new ReadAloud(),
                    new TablesReadAloud(),
                    new ChangesReadAloud(),
                    new Head(),
                    new LinksResolve(),
                    new LineLength(),
                    new TextOnFirstScreen(),
                    new NumbersTouchTheirChanges(),
                    new ColourContrast(),
                    new ForcedColours(),
                    new NoSidewaysScrolling(),
                    new AxeRules(),
                    new OnPaper(),
                    new TargetSize(),
                    new ToldApartInGrey(),
                    new Keyboard(),
                    new ChangesLeadOn());

    private PageChecks() {}

    /** The check of that name, which has to exist. */
    static PageCheck named(String name) {
        return ALL.stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }

    /** What is wrong with a page that was just opened, each with the name of the check. */
    static List<String> faults(OpenPage page) {
        List<String> faults = new ArrayList<>();
        boolean touched = false;
        for (PageCheck check : ALL) {
            if (check.sees(page.view())) {
                if (touched) {
                    page.load();
                }
                check.faults(page).forEach(fault -> faults.add(check.name() + ": " + fault));
                touched = check.touches();
            }
        }
        return faults;
    }
}
