package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleAssembler;
import dev.noticeboard.article.Articles;
import dev.noticeboard.article.PresentSite;
import dev.noticeboard.model.Messages;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.theme.Theme;
import dev.noticeboard.source.MessagesReader;
import dev.noticeboard.source.SiteReader;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A site of one notice with its last versions, and what each station takes from the one before. */
final class OneNotice {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private static final String SITE = "organization: {name: Example Company}\n";

    private final Site site;
    private final Messages messages =
            MessagesReader.read("en").orElseThrow(IllegalStateException::new);

    OneNotice(Sources sources) {
        this.site = new SiteReader(false).read(sources).value();
    }

    /**
     * The sources of such a site.
     *
     * @param notice the notice's folder, which may be any site's
     * @param versions how many of its versions are taken, the newest ones
     */
    static Sources sources(Path notice, int versions) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        texts.put("site.yaml", SITE);
        texts.put("notices/notice/notice.yaml", "title: Policy\n");
        List<Path> folders;
        try (Stream<Path> all = Files.list(notice)) {
            folders =
                    all.filter(folder -> Files.exists(folder.resolve("notice.md")))
                            .filter(folder -> !folder.endsWith("draft"))
                            .sorted()
                            .toList();
        }
        for (Path folder :
                folders.subList(Math.max(0, folders.size() - versions), folders.size())) {
            texts.put(
                    "notices/notice/" + folder.getFileName() + "/notice.md",
                    Files.readString(folder.resolve("notice.md"), UTF_8).replace("\r\n", "\n"));
        }
        return Sources.of(texts);
    }

    Site site() {
        return site;
    }

    Notice notice() {
        return site.notices().get(0);
    }

    Version newest() {
        return notice().versions().get(notice().versions().size() - 1);
    }

    Version oldest() {
        return notice().versions().get(0);
    }

    Version.VersionText text(Version version) {
        return version.texts().get(site.language());
    }

    Article article(Version version) {
        Version.VersionText text = text(version);
        return ArticleAssembler.assemble(
                        version,
                        text,
                        new PresentSite(site).inputs(notice(), text.language(), messages))
                .value()
                .article();
    }

    /** What its pages are made of. */
    SiteSources pages() {
        return new SiteSources(
                site,
                DAY,
                Articles.of(notice().versions().stream().map(this::article).toList()),
                Map.of(site.language(), messages),
                Map.of(),
                Theme.named("plain").orElseThrow(),
                Optional.empty());
    }
}
