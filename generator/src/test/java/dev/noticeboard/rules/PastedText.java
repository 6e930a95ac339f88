package dev.noticeboard.rules;

import java.nio.file.Path;
import java.util.List;

/** Texts as people paste them into a notice, and what {@code check} says of them. */
final class PastedText {

    private static final String FILE = "notices/privacy/2024-03-01/notice.md";

    private final SiteChecker checker;

    /** Writes the sites of the texts below a folder. */
    PastedText(Path folder) {
        this.checker = new Wiring(folder);
    }

    /** All findings about an English text but that it is not sealed, without the file's name. */
    List<String> findings(String text) {
        return findings("en", text);
    }

    /** The same for a text in another language. */
    List<String> findings(String language, String text) {
        String site =
                "-- site.yaml --\norganization: {name: Example}\nlanguages: [%s]\n-- %s --\n%s\n"
                        .formatted(language, FILE, text);
        return checker.findings(ExampleSite.of(site)).stream()
                .filter(line -> !line.contains("[unsealed]: "))
                .filter(line -> !line.contains("[missing-messages]: "))
                .map(line -> line.replace(FILE + ":", ""))
                .toList();
    }
}
