package dev.noticeboard.seal;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.NotCanonicalException;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import java.util.List;
import java.util.Optional;

/**
 * A notice that was sealed under another name: its folder was renamed, and with it all its
 * addresses. A sealed text names its notice, so that it tells.
 */
public final class Renamed {

    private Renamed() {}

    /** What is said of a notice that was renamed, once for all its versions. */
    public static List<Finding> findings(Notice notice) {
        return notice.versions().stream()
                .flatMap(version -> sealedAs(version).stream())
                .filter(name -> !name.equals(notice.slug()))
                .findFirst()
                .map(name -> finding(notice, name))
                .stream()
                .toList();
    }

    /**
     * An article as it was called when it was sealed, so that its name alone is no change of it.
     */
    static Article asSealed(Article article, Optional<String> sealed) {
        return sealed.flatMap(Renamed::name)
                .map(
                        name ->
                                new Article(
                                        name,
                                        article.version(),
                                        article.language(),
                                        article.title(),
                                        article.body()))
                .orElse(article);
    }

    private static Optional<String> sealedAs(Version version) {
        return version.seal()
                .text(version.seal().file(SealedPart.ARTICLE, version.seal().language()))
                .or(() -> version.seal().files().values().stream().findFirst())
                .filter(text -> version.seal().isSealed())
                .flatMap(Renamed::name);
    }

    /** The notice that a text in canonical form names in its first line. */
    private static Optional<String> name(String sealed) {
        try {
            String first = sealed.lines().findFirst().orElse("");
            return Optional.of(CanonicalForm.read(first).attribute("notice"))
                    .filter(name -> !name.isEmpty());
        } catch (NotCanonicalException e) {
            // A sealed file that is not as it was written is an error of its own.
            return Optional.empty();
        }
    }

    private static Finding finding(Notice notice, String name) {
        return Finding.of(
                Rule.SEAL_BROKEN,
                Place.startOf(SourcePaths.seals(notice.slug())),
                "this notice was sealed as '%s', and its folder has the name '%s' now: all its"
                                .formatted(name, notice.slug())
                        + " addresses, such as /%s/, would stop working".formatted(name),
                "give the folder its name notices/%s back; its title may be another one, and where"
                                .formatted(name)
                        + " /%s/ is to lead to it as well, write aliases: {addresses: [%s/]} into"
                                .formatted(notice.slug(), notice.slug())
                        + " its notice.yaml");
    }
}
