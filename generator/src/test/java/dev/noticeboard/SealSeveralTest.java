package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.noticeboard.model.Digest;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.SealRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several notices are sealed in one run, and a dry run says beforehand what is written. */
class SealSeveralTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name.
                    -- notices/privacy/draft/notice.md --
                    We keep nothing.
                    -- notices/cookies/notice.yaml --
                    title: Cookie notice
                    -- notices/cookies/2023-01-01/notice.md --
                    We set one cookie.
                    -- notices/cookies/2024-01-01/notice.md --
                    We set none.
                    -- notices/cookies/draft/notice.md --
                    We set two.
                    -- notices/terms/notice.yaml --
                    title: Terms
                    -- notices/terms/2024-01-01/notice.md --
                    Be kind.
                    """);

    @TempDir private Path folder;

    private static SealRequest request(boolean dryRun, String date, String... notices) {
        return new SealRequest(
                List.of(notices),
                date.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(date)),
                false,
                dryRun);
    }

    @Test
    void eachNoticeThatIsNamedIsSealedAndNoOther() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        Printout sealed = site.on("2024-06-01").seal(request(false, "", "privacy", "cookies"));
        assertThat(sealed.text()).isEmpty();
        assertThat(sealed.outcome().summary())
                .contains("sealed privacy 2024-03-01, cookies 2023-01-01, cookies 2024-01-01");
        assertThat(site.file("notices/terms/seals.yaml")).doesNotExist();
        assertThat(site.check("2024-06-01"))
                .singleElement()
                .asString()
                .startsWith("notices/terms/2024-01-01/notice.md:1:1: warning[unsealed]: ");
        assertThat(
                        site.on("2024-06-01")
                                .seal(request(false, "", "terms", "privacy", "terms"))
                                .outcome()
                                .summary())
                .contains("sealed terms 2024-01-01");
        assertThat(site.check("2024-06-01")).isEmpty();
    }

    @Test
    void theDraftsOfSeveralGetOneDate() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(
                        site.on("2024-06-01")
                                .seal(request(false, "2024-09-01", "privacy", "cookies"))
                                .outcome()
                                .summary())
                .contains("sealed privacy 2024-09-01, cookies 2024-09-01, from their drafts");
        assertThat(site.file("notices/privacy/draft")).doesNotExist();
        assertThat(site.text("notices/cookies/2024-09-01/sealed/article.txt")).contains("two");
    }

    @Test
    void whatIsWrongWithOneIsInTheWayOfAll() throws Exception {
        SiteAtWork site =
                SiteAtWork.of(
                        SITE.with("notices/cookies/draft/notice.md", "See [it](section:none).\n")
                                .with("notices/privacy/draft/notice.md", "{{open: what?}}\n"),
                        folder);
        Map<String, String> before = files();
        Outcome outcome =
                site.on("2024-06-01")
                        .seal(request(false, "2024-09-01", "privacy", "cookies"))
                        .outcome();
        assertThat(outcome.failed()).isTrue();
        assertThat(SiteAtWork.lines(outcome))
                .hasSize(2)
                .anyMatch(line -> line.startsWith("notices/cookies/draft/notice.md:1:5: error["))
                .anyMatch(line -> line.startsWith("notices/privacy/draft/notice.md:1:1: error["));
        assertThat(outcome.sourceLines())
                .containsOnlyKeys(
                        "notices/cookies/draft/notice.md", "notices/privacy/draft/notice.md");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void whatIsNoNoticeMayHaveBeenMeantAsADate() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThatThrownBy(
                        () -> site.on("2024-06-01").seal(request(false, "", "privacy", "cokies")))
                .hasMessage(
                        "there is no notice 'cokies'; did you mean 'cookies'?; a date is written as"
                                + " 2024-03-01");
        assertThatThrownBy(
                        () -> site.on("2024-06-01").seal(request(false, "", "privcy", "cookies")))
                .hasMessage("there is no notice 'privcy'; did you mean 'privacy'?");
        assertThatThrownBy(
                        () ->
                                site.on("2024-06-01")
                                        .seal(request(false, "2024-09-01", "privacy", "terms")))
                .hasMessage(
                        "there is neither notices/terms/2024-09-01 nor notices/terms/draft;"
                                + " 'noticeboard draft terms' starts a version");
        assertThat(site.file("notices/privacy/draft")).exists();
    }

    @Test
    void aDryRunSaysWhatIsWrittenAndWritesNothing() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.seal("2024-06-01", "2024-03-01");
        Map<String, String> before = files();
        for (SealRequest request :
                List.of(
                        request(true, "", "privacy"),
                        request(true, "", "cookies", "terms", "privacy"),
                        request(true, "2024-09-01", "privacy", "cookies"))) {
            Printout dry = site.on("2024-06-01").seal(request);
            assertThat(files()).isEqualTo(before);
            Printout sealed =
                    site.on("2024-06-01")
                            .seal(new SealRequest(request.notices(), request.date(), false, false));
            assertThat(dry.outcome().failed()).isEqualTo(sealed.outcome().failed());
            Map<String, String> said = new TreeMap<>();
            dry.text()
                    .lines()
                    .filter(line -> !line.startsWith("# "))
                    .forEach(line -> said.put(line.substring(66), line.substring(0, 64)));
            assertThat(said).isEqualTo(written(before));
            bringBack(site, before);
        }
    }

    private void bringBack(SiteAtWork site, Map<String, String> before) throws Exception {
        for (String path : files().keySet()) {
            Files.delete(site.file(path));
        }
        try (Stream<Path> below = Files.walk(folder.resolve("in"))) {
            for (Path left : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(left);
            }
        }
        for (Map.Entry<String, String> file : before.entrySet()) {
            site.write(file.getKey(), file.getValue());
        }
    }

    @Test
    void aDryRunNamesTheVersionsAndWhereTheyComeFrom() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        Printout dry = site.on("2024-06-01").seal(request(true, "2024-09-01", "cookies"));
        assertThat(dry.text().lines())
                .hasSize(5)
                .first()
                .isEqualTo("# cookies 2024-09-01, from notices/cookies/draft");
        assertThat(dry.outcome().summary())
                .contains("would have sealed cookies 2024-09-01, from its draft");
        assertThat(site.on("2024-06-01").seal(request(true, "2023-01-01", "cookies")).text())
                .startsWith("# cookies 2023-01-01\n");
    }

    @Test
    void aDryRunFailsAsTheRunWould() throws Exception {
        SiteAtWork site =
                SiteAtWork.of(
                        SITE.with("notices/privacy/draft/notice.md", "{{open: x?}}\n"), folder);
        Map<String, String> before = files();
        Printout dry = site.on("2024-06-01").seal(request(true, "2024-09-01", "privacy"));
        assertThat(dry.text()).isEmpty();
        assertThat(dry.outcome().failed()).isTrue();
        assertThat(SiteAtWork.lines(dry.outcome()))
                .singleElement()
                .asString()
                .startsWith("notices/privacy/draft/notice.md:1:1: error[open-fact]: ");
        assertThat(files()).isEqualTo(before);
    }

    /** The digests of the files that a run wrote, by path; what only moved it did not write. */
    private Map<String, String> written(Map<String, String> before) throws Exception {
        Map<String, String> written = new TreeMap<>();
        files().forEach(
                        (path, text) -> {
                            if (!text.equals(before.get(path)) && !path.endsWith("/notice.md")) {
                                written.put(path, Digest.of(text));
                            }
                        });
        return written;
    }

    private Map<String, String> files() throws Exception {
        Map<String, String> files = new TreeMap<>();
        List<Path> all = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder.resolve("in"))) {
            below.filter(Files::isRegularFile).forEach(all::add);
        }
        for (Path file : all) {
            files.put(folder.resolve("in").relativize(file).toString(), Files.readString(file));
        }
        return files;
    }
}
