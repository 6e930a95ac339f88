package dev.noticeboard.browser;

import java.util.List;
import java.util.Map;

/** No line of running text is longer than the eye follows (WCAG 2.2, 1.4.8, and stricter). */
final class LineLength implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        return page.faults("measure", Map.of("letters", 75, "dense", 40));
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }
}
