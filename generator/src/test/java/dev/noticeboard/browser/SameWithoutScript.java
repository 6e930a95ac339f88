package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The page looks the same without JavaScript, and (but for 404.html) from the file system. */
final class SameWithoutScript implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        byte[] picture = page.picture();
        List<String> faults = new ArrayList<>();
        if (!looksLike(picture, page, page.address(), false)) {
            faults.add("the page looks different without JavaScript");
        }
        String file = page.server().site().folder().resolve(page.path()).toUri().toString();
        if (!page.path().endsWith("404.html") && !looksLike(picture, page, file, true)) {
            faults.add("the page looks different from the file system");
        }
        return faults;
    }

    // Whole pages are long pictures: one of the views that decide, and one of those between.
    @Override
    public boolean sees(View view) {
        return view.light() ? view.width() == 360 : view.width() == View.WIDE;
    }

    private static boolean looksLike(
            byte[] picture, OpenPage page, String address, boolean script) {
        try (OpenPage other = page.chromium().again(page, address, script)) {
            return Arrays.equals(picture, other.picture());
        }
    }
}
