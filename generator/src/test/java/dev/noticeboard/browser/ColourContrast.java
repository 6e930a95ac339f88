package dev.noticeboard.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Contrast;
import java.util.ArrayList;
import java.util.List;

/**
 * Every text and line stands out from its ground, also for who asks for more (WCAG 1.4.3, 6, 11).
 */
final class ColourContrast implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        List<String> faults = new ArrayList<>(page.faults("contrast", null));
        page.page().emulateMedia(new EmulateMediaOptions().setContrast(Contrast.MORE));
        page.faults("contrast", null)
                .forEach(fault -> faults.add(fault + " (where more contrast is asked for)"));
        page.page().emulateMedia(new EmulateMediaOptions().setContrast(Contrast.NO_PREFERENCE));
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.width() == 320 || view.width() == View.WIDE;
    }
}
