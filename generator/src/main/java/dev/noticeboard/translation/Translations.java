package dev.noticeboard.translation;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The texts of a version in its languages: each says what the first one says. */
public final class Translations {

    private Translations() {}

    /**
     * What one language of a version says and another does not, at the place where it is missing.
     *
     * <p>Every language is held against that of {@code notice.md}, or against the first one.
     */
    public static List<Finding> findings(Version version) {
        Map<String, VersionText> texts = version.texts();
        if (texts.size() < 2) {
            return List.of();
        }
        VersionText original =
                version.siteLanguage()
                        .map(texts::get)
                        .orElseGet(() -> texts.values().iterator().next());
        Outline outline = Outline.of(original);
        Stream<VersionText> others = texts.values().stream().filter(text -> !text.equals(original));
        return others.flatMap(text -> Comparison.of(outline, Outline.of(text)).stream()).toList();
    }
}
