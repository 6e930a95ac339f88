package dev.noticeboard.inspect;

import dev.noticeboard.model.Finding;
import dev.noticeboard.output.SiteFile;
import java.util.List;
import java.util.Optional;

/** A page on which nothing is wrong, to be spoilt at one place. */
record WholePage(String html) {

    private static final String PATH = "privacy/2023-09-24/index.html";

    static final WholePage GOOD =
            new WholePage(
                    """
                    <!doctype html>
                    <html lang="en" dir="ltr">
                    <head><meta charset="utf-8"><title>Privacy</title>
                    <link rel="icon" href="data:,"><link rel="stylesheet" href="../../assets/plain.css"><link rel="version-history" href="../history/"><link rel="latest-version" href="../">
                    <script type="application/ld+json">{"@context": "https://schema.org"}</script>
                    </head>
                    <body>
                    <a class="skip" href="#main">Skip to the notice</a>
                    <header><a href="../../">Example</a></header>
                    <main id="main">
                    <nav aria-label="Breadcrumb"><a href="../">Privacy</a></nav>
                    <h1>Privacy</h1>
                    <nav aria-labelledby="toc"><h2 id="toc">Contents</h2><a href="#rights">Rights</a></nav>
                    <article data-notice="privacy" data-version="2023-09-24">
                    <h2 id="rights">Rights</h2>
                    <p class="tools" data-nb><a href="#rights">Link to this section</a></p>
                    <table><caption>Uses</caption><tr><th scope="col">Use</th></tr><tr><td>Mail</td></tr></table>
                    <p><a href="https://example.org/">elsewhere</a></p>
                    </article>
                    </main>
                    <footer><a href="../history/">History</a></footer>
                    </body>
                    </html>
                    """);

    /** The page with some text replaced, which has to be there. */
    WholePage with(String text, String other) {
        if (!html.contains(text)) {
            throw new IllegalArgumentException("not on the page: " + text);
        }
        return new WholePage(html.replace(text, other));
    }

    /** What is wrong with the page as a version's permanent page. */
    List<String> findings() {
        return findings(PATH);
    }

    /** What is wrong with the page at some path. */
    List<String> findings(String path) {
        return lines(
                Inspection.of(
                        List.of(
                                page(path, html),
                                page("index.html", GOOD.html),
                                page("privacy/index.html", GOOD.html),
                                page("privacy/history/index.html", GOOD.html),
                                SiteFile.text("assets/plain.css", "a { color: red }", "text/css"),
                                SiteFile.text("logo.svg", "<svg/>", "image/svg+xml")),
                        Optional.empty()),
                path);
    }

    /** The findings in one file of a site, as lines. */
    static List<String> lines(Inspection inspection, String path) {
        return inspection.findings().stream()
                .filter(finding -> finding.place().file().equals(path))
                .map(Finding::toString)
                .toList();
    }

    static SiteFile page(String path, String html) {
        return SiteFile.page(path, html, false, List.of());
    }
}
