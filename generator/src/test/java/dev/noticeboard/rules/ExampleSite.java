package dev.noticeboard.rules;

import dev.noticeboard.MiniSite;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The site of an example: what the example does not name is the smallest site that builds, an
 * organization, a privacy policy, and one version of it.
 */
final class ExampleSite {

    private static final Pattern VERSION = Pattern.compile("notices/privacy/[^/]+/notice\\.md");
    private static final Map<String, String> DEFAULTS =
            Map.of(
                    "site.yaml", "organization:\n  name: Example\n",
                    "notices/privacy/notice.yaml", "title: Privacy policy\n");

    private ExampleSite() {}

    static MiniSite of(String example) {
        MiniSite site = MiniSite.of(example);
        for (Map.Entry<String, String> file : DEFAULTS.entrySet()) {
            if (!site.files().containsKey(file.getKey())) {
                site = site.with(file.getKey(), file.getValue());
            }
        }
        boolean hasVersion =
                site.files().keySet().stream().anyMatch(name -> VERSION.matcher(name).matches());
        return hasVersion
                ? site
                : site.with("notices/privacy/2024-03-01/notice.md", "We keep your name.\n");
    }
}
