package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * 404.html looks the same, and its links lead to the same places, at whatever depth it is shown.
 */
final class NotFoundAnywhere implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        if (!page.path().equals("404.html") || page.server().site().baseUrl().isEmpty()) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        String deep = page.server().address("a/b/c");
        try (OpenPage shown = page.chromium().again(page, deep, true)) {
            if (shown.response().filter(response -> response.status() == 404).isEmpty()) {
                faults.add("the host does not say 404");
            }
            if (!Arrays.equals(page.picture(), shown.picture())) {
                faults.add("the page looks different at a/b/c");
            }
            if (!page.faults("links", null).stream()
                    .filter(link -> !link.contains("#"))
                    .toList()
                    .equals(
                            shown.faults("links", null).stream()
                                    .filter(link -> !link.contains("#"))
                                    .toList())) {
                faults.add("its links lead elsewhere at a/b/c");
            }
        }
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }
}
