package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.List;

/** All that a page must satisfy in a browser. */
final class PageChecks {

    static final List<PageCheck> ALL =
            List.of(
                    new AxeRules(),
                    new ReadAloud(),
                    new NoSidewaysScrolling(),
                    new ColourContrast(),
                    new LineLength(),
                    new Keyboard(),
                    new TargetSize(),
                    new SameWithoutScript(),
                    new Requests(),
                    new TablesReadAloud(),
                    new ChangesReadAloud(),
                    new ChangesLeadOn(),
                    new NumbersTouchTheirChanges(),
                    new TextOnFirstScreen(),
                    new ForcedColours(),
                    new ToldApartInGrey(),
                    new OnPaper(),
                    new Head(),
                    new LinksResolve(),
                    new NotFoundAnywhere(),
                    new PaintedOnce());

    private PageChecks() {}

    /** The check of that name, which has to exist. */
    static PageCheck named(String name) {
        return ALL.stream().filter(check -> check.name().equals(name)).findFirst().orElseThrow();
    }

    /** What is wrong with a page in one view, each with the name of the check. */
    static List<String> faults(OpenPage page) {
        List<String> faults = new ArrayList<>();
        for (PageCheck check : ALL) {
            if (check.sees(page.view())) {
                page.load();
                check.faults(page).forEach(fault -> faults.add(check.name() + ": " + fault));
            }
        }
        return faults;
    }
}
