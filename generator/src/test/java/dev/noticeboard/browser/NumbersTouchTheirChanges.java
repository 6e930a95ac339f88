package dev.noticeboard.browser;

import java.util.List;

/**
 * The number of a change is a small frame that touches the end of its change, in the same line,
 * takes no room of the text, and cannot be read as a part of it.
 */
final class NumbersTouchTheirChanges implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        return page.faults("numbers", null);
    }

    @Override
    public boolean sees(View view) {
        return view.light();
    }
}
