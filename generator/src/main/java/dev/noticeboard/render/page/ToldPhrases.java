package dev.noticeboard.render.page;

import dev.noticeboard.article.NotCanonicalException;
import dev.noticeboard.article.Told;
import dev.noticeboard.article.Told.Field;
import dev.noticeboard.model.Correction;
import dev.noticeboard.output.Markup;
import dev.noticeboard.render.notice.LocalizedNotice;
import dev.noticeboard.render.notice.Phrases;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a correction changed of what is told of a version, in words.
 *
 * @param localized the notice in the language of the page
 * @param phrases the page's own words
 */
record ToldPhrases(LocalizedNotice localized, Phrases phrases) {

    /**
     * A sentence for each value that was corrected in this language: what it was, and what it is.
     */
    List<Markup> of(Correction correction) {
        String before = correction.told().before().get(localized.language());
        String after = correction.told().after().get(localized.language());
        if (before == null || after == null) {
            return List.of();
        }
        try {
            return Told.read(before).changes(Told.read(after)).stream()
                    .map(this::sentence)
                    .toList();
        } catch (NotCanonicalException e) {
            // A sealed file that is not as it was written is an error at its own place.
            return List.of();
        }
    }

    private Markup sentence(Told.Change change) {
        if (change.field() == Field.TITLE) {
            return phrases.sentence(
                    "redline.title",
                    Map.of(
                            "older", words(Field.TITLE, change.before()),
                            "newer", words(Field.TITLE, change.after())),
                    Map.of());
        }
        return phrases.sentence(
                "correction.became",
                Map.of(
                        "field", Phrases.isolated(phrases.words(label(change.field()))),
                        "before", words(change.field(), change.before()),
                        "after", words(change.field(), change.after())),
                Map.of());
    }

    private static String label(Field field) {
        return switch (field) {
            case TITLE -> "redline.title";
            case VERSION -> "facts.label";
            case POSTED -> "facts.posted";
            case CHANGE -> "history.kind";
            case SUMMARY -> "glance.heading";
            case CHANGES -> "versions.changed";
        };
    }

    private Markup words(Field field, Optional<String> told) {
        if (told.isEmpty()) {
            return Phrases.isolated(phrases.words("kind.not-stated"));
        }
        String words = told.get();
        return switch (field) {
            case POSTED -> phrases.time(LocalDate.parse(words));
            case CHANGE -> Phrases.isolated(phrases.words("kind." + words));
            default -> phrases.ofNotice(words, localized.language());
        };
    }
}
