package dev.noticeboard.browser;

import java.util.List;

/** On a desk a redline's text begins on the first screen, with the list of changes beside it. */
final class TextOnFirstScreen implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        return page.faults("beside", null);
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }
}
