package dev.noticeboard.browser;

import java.util.List;

/** Everything to press that is not part of a sentence is large enough to hit (WCAG 2.2, 2.5.8). */
final class TargetSize implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        return page.faults("targets", null);
    }

    @Override
    public boolean touches() {
        return true;
    }

    @Override
    public boolean sees(View view) {
        return view.light();
    }
}
