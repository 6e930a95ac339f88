package dev.noticeboard.readability;

import dev.noticeboard.MiniSite;
import dev.noticeboard.article.Article;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.SiteReader;
import java.util.Optional;

/** Figures of Markdown, read as the whole text of a notice. */
public final class Texts {

    private Texts() {}

    /** The figures of a text in a language, or none where its sentences cannot be told. */
    public static Optional<Readability> readability(String language, String markdown) {
        MiniSite files =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        languages: [%s]
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        -- notices/privacy/2024-03-01/notice.md --
                        %s
                        """
                                .formatted(language, markdown));
        Site site = new SiteReader(false).read(files.sources()).value();
        Version version = site.notices().get(0).versions().get(0);
        return Readability.of(
                new Article(
                        version.notice(),
                        version.name(),
                        language,
                        "Privacy policy",
                        version.texts().get(language).body()));
    }
}
