package dev.noticeboard.browser;

import java.util.List;

/** What is painted first is the text, at its place: nothing large comes late, and nothing moves. */
final class PaintedOnce implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        return page.faults("paint", null);
    }

    @Override
    public boolean sees(View view) {
        return view.light();
    }
}
