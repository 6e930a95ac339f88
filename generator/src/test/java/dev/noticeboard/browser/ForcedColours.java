package dev.noticeboard.browser;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;

/**
 * Where the visitor's own colours replace those of the page, marks and links keep their lines and
 * banners their borders.
 */
final class ForcedColours implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        page.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        List<String> faults = page.faults("forced", null);
        page.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.width() == View.WIDE;
    }
}
