package dev.noticeboard.seal;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Told;
import dev.noticeboard.article.Told.Field;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is told of a version, held against what was sealed of it. What holds for the version in all
 * languages is said once, for the first of them.
 */
final class ToldCheck {

    private static final Set<Field> OF_ALL_LANGUAGES =
            EnumSet.of(Field.VERSION, Field.POSTED, Field.CHANGE);

    private final Version version;
    private final SealEntry last;
    private final SealedFiles files;

    ToldCheck(Version version, SealEntry last, SealedFiles files) {
        this.version = version;
        this.last = last;
        this.files = files;
    }

    /** Whether the version was sealed by a Noticeboard that did not seal what is told of it. */
    boolean isWithoutRecord() {
        return last.told().isEmpty();
    }

    /**
     * What is told otherwise now, a finding for each place: all values at once where the front
     * matter is gone.
     *
     * @param article the version's article in the language
     * @param first whether it is the first of the version's articles
     */
    List<Finding> findings(Article article, boolean first) {
        Map<Place, List<Told.Change>> byPlace = new LinkedHashMap<>();
        for (Told.Change change : changes(article)) {
            if (first || !OF_ALL_LANGUAGES.contains(change.field())) {
                byPlace.computeIfAbsent(place(article.language(), change), at -> new ArrayList<>())
                        .add(change);
            }
        }
        return byPlace.entrySet().stream()
                .map(entry -> finding(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The title as it was sealed, where the article has another one now. */
    Optional<String> title(Article article) {
        return changes(article).stream()
                .filter(change -> change.field() == Field.TITLE)
                .flatMap(change -> change.before().stream())
                .findFirst();
    }

    private List<Told.Change> changes(Article article) {
        String tag = article.language();
        Told now = Told.of(version, version.texts().get(tag), article.title());
        return files.told(tag).map(before -> before.changes(now)).orElse(List.of());
    }

    private Finding finding(Place place, List<Told.Change> changes) {
        String name = VersionLabel.named(version);
        boolean untouched = version.sources().equals(last.sources());
        String what =
                changes.size() == 1
                        ? words(changes.get(0), ", and ")
                        : changes.stream()
                                        .map(change -> words(change, " and "))
                                        .collect(Collectors.joining(", "))
                                + ",";
        return Finding.of(
                Rule.TOLD_CHANGED,
                place,
                what + " when this version was sealed on " + last.day(),
                untouched
                        ? "nobody touched it: go on with version "
                                + last.noticeboard()
                                + " of Noticeboard, or record the change with noticeboard correct "
                                + name
                                + " --technical"
                        : "put it back as it was, or record the change with noticeboard correct "
                                + name
                                + " --reason TEXT");
    }

    private static String words(Told.Change change, String and) {
        return "'"
                + change.field().key()
                + "' "
                + change.after().map(words -> "is " + Glimpse.of(words)).orElse("is not stated")
                + and
                + change.before().map(words -> "was " + Glimpse.of(words)).orElse("was not stated");
    }

    private Place place(String tag, Told.Change change) {
        VersionText text = version.texts().get(tag);
        String key = change.field().key();
        Place top = Place.startOf(text.place().file());
        if (OF_ALL_LANGUAGES.contains(change.field())) {
            return version.places().getOrDefault(key, top);
        }
        Place whole = text.places().getOrDefault(key, top);
        return text.places().getOrDefault(key + "." + change.number(), whole);
    }
}
