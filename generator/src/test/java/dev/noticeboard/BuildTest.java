package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.output.Manifest;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with a site: build it, look at it, change a source, build it again. */
class BuildTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example & Sons}
                    base-url: https://example.com/legal
                    contacts:
                      office: {role: Privacy office, email: privacy@example.com}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    contacts: [office]
                    aliases:
                      addresses: [old/privacy.html]
                      anchors: {collecting: collect}
                    -- notices/privacy/2023-01-01/notice.md --
                    ## What we collect {#collect}

                    Your name.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: material
                    posted: 2024-02-01
                    ---
                    ## What we collect {#collect}

                    Your name and your [address](section:address), for {{organization.name}}.

                    ## Your address {#address}

                    We keep it. See [the first version](/privacy/2023-01-01/).

                    {{contact office}}
                    -- notices/privacy/2025-01-01/notice.md --
                    ---
                    changes: [We keep nothing any more.]
                    ---
                    ## What we collect {#collect}

                    Nothing.

                    ## Your address {#address}

                    Not kept.
                    """);

    @TempDir private Path folder;

    @Test
    void everyPageIsWhereTheDesignSaysItIs() throws Exception {
        Path site = built(SITE, "2024-06-01");
        assertThat(texts(site).keySet())
                .filteredOn(path -> !path.startsWith("assets/"))
                .containsExactly(
                        "404.html",
                        "index.html",
                        "manifest.json",
                        "notices.json",
                        "old/privacy.html",
                        "privacy/2023-01-01/changes/index.html",
                        "privacy/2023-01-01/index.html",
                        "privacy/2023-01-01/since/index.html",
                        "privacy/2024-03-01/changes.json",
                        "privacy/2024-03-01/changes/index.html",
                        "privacy/2024-03-01/index.html",
                        "privacy/2025-01-01/changes.json",
                        "privacy/2025-01-01/changes/index.html",
                        "privacy/2025-01-01/index.html",
                        "privacy/feed.xml",
                        "privacy/history/index.html",
                        "privacy/history/sections/index.html",
                        "privacy/index.html",
                        "privacy/versions.json",
                        "robots.txt",
                        "sitemap.xml");
    }

    @Test
    void thePageInEffectShowsItsTextItsDateAndWhatIsToCome() throws Exception {
        String page = texts(built(SITE, "2024-06-01")).get("privacy/index.html");
        assertThat(page)
                .contains("data-version=\"2024-03-01\"")
                .contains("from <time datetime=\"2024-03-01\">March 1, 2024</time>")
                .contains("<strong>A new version takes effect on ")
                .contains("We keep nothing any more.")
                .contains("<a href=\"#address\">address</a>, for Example &amp; Sons.")
                .contains("<a href=\"../privacy/2023-01-01/index.html\">the first version</a>")
                .contains("<span data-nb id=\"collecting\"></span>")
                .contains("href=\"mailto:privacy@example.com\"");
    }

    @Test
    void aDatedPageSaysWhatItIs() throws Exception {
        Map<String, String> pages = texts(built(SITE, "2024-06-01"));
        assertThat(pages.get("privacy/2023-01-01/index.html"))
                .contains("<strong>No longer in effect.</strong>")
                .contains("<time datetime=\"2024-02-29\">February 29, 2024</time>")
                .contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(pages.get("privacy/2025-01-01/index.html"))
                .contains("<strong>Not in effect yet.</strong>");
        assertThat(pages.get("privacy/2024-03-01/index.html"))
                .contains("<strong>In effect</strong>")
                .contains("<link rel=\"canonical\" href=\"https://example.com/legal/privacy/\">");
    }

    @Test
    void theDayDecidesWhichVersionIsInEffect() throws Exception {
        assertThat(texts(built(SITE, "2024-12-31")).get("privacy/index.html"))
                .contains("data-version=\"2024-03-01\"");
        assertThat(texts(built(SITE, "2025-01-01")).get("privacy/index.html"))
                .contains("data-version=\"2025-01-01\"");
        assertThat(texts(built(SITE, "2022-12-31")).get("privacy/index.html"))
                .contains("<strong>No version is in effect yet.</strong>")
                .contains("data-version=\"2023-01-01\"");
    }

    @Test
    void theManifestListsEveryOtherFileWithItsDigest() throws Exception {
        Path site = built(SITE, "2024-06-01");
        Manifest manifest =
                Manifest.parse(Files.readString(site.resolve("manifest.json")))
                        .toOptional()
                        .orElseThrow();
        assertThat(manifest.differences(site)).isEmpty();
        assertThat(manifest.files())
                .extracting(Manifest.Entry::path)
                .containsExactlyElementsOf(
                        texts(site).keySet().stream()
                                .filter(path -> !path.equals("manifest.json"))
                                .toList());
        assertThat(manifest.versions()).hasSize(3);
    }

    @Test
    void anotherBuildWritesOnlyWhatChangedAndRemovesOnlyWhatItMade() throws Exception {
        Path site = built(SITE, "2024-06-01");
        Path mine = Files.writeString(site.resolve("mine.txt"), "mine");
        FileTime long_ago = FileTime.fromMillis(0);
        Path untouched = site.resolve("privacy/2023-01-01/index.html");
        Files.setLastModifiedTime(untouched, long_ago);
        MiniSite changed =
                SITE.with(
                        "notices/privacy/2024-03-01/notice.md",
                        "## What we collect {#collect}\n\n"
                                + "Your name.\n\n"
                                + "## Your address {#address}\n\n"
                                + "Kept.\n");
        built(changed, "2024-06-01");
        assertThat(Files.getLastModifiedTime(untouched)).isEqualTo(long_ago);
        assertThat(Files.readString(site.resolve("privacy/index.html"))).contains("Kept.");
        assertThat(mine).exists();
    }

    @Test
    void aBuildThatFailsLeavesWhatWasThere() throws Exception {
        Path site = built(SITE, "2024-06-01");
        Map<String, String> before = texts(site);
        MiniSite broken =
                SITE.with("notices/privacy/2024-03-01/notice.md", "See [this](section:nowhere).\n");
        Outcome outcome = build(broken, "2024-06-01", FailOn.ERROR);
        assertThat(outcome.failed()).isTrue();
        assertThat(texts(site)).isEqualTo(before);
        assertThat(build(broken, "2024-06-01", FailOn.NEVER).failed()).isFalse();
        assertThat(texts(site).get("privacy/index.html")).contains("<p>See this.</p>");
    }

    @Test
    void aDraftIsReadOnlyWhereItIsAskedFor() throws Exception {
        MiniSite site = SITE.with("notices/privacy/draft/notice.md", "See [it](section:none).\n");
        assertThat(Sites.besidesUnsealed(build(site, "2024-06-01", FailOn.ERROR))).isEmpty();
        Settings without = Sites.settings(folder.resolve("in"), folder.resolve("preview"));
        Settings with =
                new Settings(
                        without.source(),
                        without.output(),
                        without.asOf(),
                        without.now(),
                        true,
                        FailOn.NEVER,
                        without.allowed());
        assertThat(Sites.besidesUnsealed(new Noticeboard(with).build()))
                .extracting(finding -> finding.rule())
                .containsExactly("unknown-reference");
        assertThat(texts(folder.resolve("preview")).get("privacy/draft/index.html"))
                .contains("<strong>DRAFT</strong>")
                .contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(texts(folder.resolve("out"))).doesNotContainKey("privacy/draft/index.html");
    }

    @Test
    void aPagesJsonLdStatesTheContactsThatItShows() throws Exception {
        Map<String, String> pages = texts(built(SITE, "2024-06-01"));
        assertThat(pages.get("privacy/index.html"))
                .contains("\"@type\": \"ContactPoint\"")
                .contains("\"email\": \"privacy@example.com\"");
        assertThat(pages.get("privacy/2023-01-01/index.html")).doesNotContain("ContactPoint");
    }

    @Test
    void aLanguageHasATreeOfItsOwnAndSaysWhereItsTextIsOlder() throws Exception {
        MiniSite site =
                SITE.with(
                                "site.yaml",
                                "organization: {name: Example}\n"
                                    + "languages: [en, ja, nl]\n"
                                    + "contacts: {office: {role: Office, email: a@example.com}}\n")
                        .with("notices/privacy/2023-01-01/notice.ja.md", "## 概要\n\n名前です。\n")
                        .with("notices/privacy/2024-03-01/notice.nl.md", "## Wat\n\nUw naam.\n");
        Outcome outcome = build(site, "2024-06-01", FailOn.NEVER);
        Map<String, String> pages = texts(folder.resolve("out"));
        assertThat(pages.get("ja/privacy/index.html"))
                .contains("<html lang=\"ja\"")
                .contains("2023年1月1日")
                .contains("data-version=\"2023-01-01\"");
        assertThat(pages.get("nl/privacy/2024-03-01/index.html"))
                .contains("<html lang=\"nl\"")
                .contains("<body class=\"notice\" lang=\"en\" dir=\"ltr\">")
                .contains("<p class=\"tools\"")
                .contains("lang=\"nl\"");
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().equals("missing-messages"))
                .hasSize(1);
        assertThat(outcome.findings())
                .filteredOn(finding -> finding.rule().startsWith("page-"))
                .isEmpty();
    }

    @Test
    void withoutADateTodayIsTheDayInTheZoneOfTheSite() throws Exception {
        MiniSite site =
                SITE.with(
                        "site.yaml",
                        """
                        organization: {name: Example}
                        time-zone: Pacific/Kiritimati
                        contacts: {office: {role: Office, email: a@example.com}}
                        """);
        Path source = site.writeTo(folder.resolve("zone"));
        Settings settings = Sites.settings(source, folder.resolve("zone-out"));
        Settings now =
                new Settings(
                        settings.source(),
                        settings.output(),
                        java.util.Optional.empty(),
                        java.time.Instant.parse("2024-12-31T12:00:00Z"),
                        false,
                        FailOn.ERROR,
                        java.util.Set.of());
        new Noticeboard(now).build();
        // Noon in London is two in the morning of the next day on Kiritimati.
        assertThat(texts(folder.resolve("zone-out")).get("manifest.json"))
                .contains("\"as-of\": \"2025-01-01\"");
    }

    @Test
    void onlyWarningsOfVersionsThatAreNotOverAreShown() throws Exception {
        MiniSite site =
                SITE.with("notices/privacy/2023-01-01/notice.md", "## A\n\nTBD\n\n## A\n\nb\n")
                        .with("notices/privacy/2024-03-01/notice.md", "## A\n\nTBD\n");
        assertThat(Sites.besidesUnsealed(build(site, "2024-06-01", FailOn.NEVER)))
                .extracting(finding -> finding.place() + " " + finding.rule())
                .containsExactly("notices/privacy/2024-03-01/notice.md:3:1 placeholder");
    }

    private Path built(MiniSite site, String asOf) throws Exception {
        Outcome outcome = build(site, asOf, FailOn.ERROR);
        assertThat(Sites.besidesUnsealed(outcome)).isEmpty();
        return folder.resolve("out");
    }

    private Outcome build(MiniSite site, String asOf, FailOn failOn) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        return new Noticeboard(
                        Sites.settings(
                                source, folder.resolve("out"), LocalDate.parse(asOf), failOn))
                .build();
    }

    private static Map<String, String> texts(Path site) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file));
            }
        }
        return texts;
    }
}
