package dev.noticeboard.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A page and its style sheet are all that a visit asks for, and nothing is asked of anyone else.
 */
final class Requests implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        page.page().waitForTimeout(100);
        List<String> asked = page.server().takeRequests();
        List<String> faults = new ArrayList<>();
        Object pictures =
                page.page()
                        .evaluate(
                                "document.querySelectorAll('img,"
                                        + " link[rel=icon]:not([href^=data])').length");
        int most = 2 + (pictures instanceof Integer count ? count : 0);
        if (asked.size() > most) {
            faults.add(
                    "the page makes %s requests, not %s: %s".formatted(asked.size(), most, asked));
        }
        String here = page.server().address("index.html");
        page.requests().stream()
                .filter(address -> !address.startsWith(here) && !address.startsWith("data:"))
                .forEach(address -> faults.add("the page asks for " + address));
        page.complaints().forEach(words -> faults.add("the console says: " + words));
        Optional<String> policy =
                page.response().map(r -> r.headerValue("content-security-policy"));
        if (!policy.equals(Optional.of(SiteServer.POLICY))) {
            faults.add("the page came without the policy header");
        }
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }
}
