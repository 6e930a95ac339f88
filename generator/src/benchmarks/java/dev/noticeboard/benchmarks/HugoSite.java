package dev.noticeboard.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The same Markdown as a site for Hugo: a page for each version, in a plain layout. */
final class HugoSite {

    private static final String LAYOUT =
            """
            <!doctype html>
            <html lang="en">
            <head><meta charset="utf-8"><title>{{ .Title }}</title></head>
            <body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
            </html>
            """;
    private static final String CONFIG =
            """
            baseURL = "https://example.com/"
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]
            [markup.goldmark.renderer]
            unsafe = true
            """;

    private HugoSite() {}

    /** Writes it. */
    static void write(Path site, Path hugo) throws IOException {
        Files.createDirectories(hugo.resolve("layouts/_default"));
        Files.writeString(hugo.resolve("layouts/_default/single.html"), LAYOUT, UTF_8);
        Files.writeString(hugo.resolve("config.toml"), CONFIG, UTF_8);
        List<Path> texts;
        try (Stream<Path> all = Files.walk(site.resolve("notices"))) {
            texts = all.filter(file -> file.endsWith("notice.md")).toList();
        }
        for (Path text : texts) {
            String version = String.valueOf(text.getName(text.getNameCount() - 2));
            String notice = String.valueOf(text.getName(text.getNameCount() - 3));
            Path folder = Files.createDirectories(hugo.resolve("content").resolve(notice));
            // Two braces begin what Hugo expands, and the texts of a corpus know nothing of it.
            Files.writeString(
                    folder.resolve(version + ".md"),
                    "---\ntitle: \"%s, %s\"\n---\n".formatted(notice, version)
                            + Files.readString(text, UTF_8).replace("{{", "{ {"),
                    UTF_8);
        }
    }
}
