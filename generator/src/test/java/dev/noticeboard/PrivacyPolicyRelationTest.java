package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site's pages name its privacy policy (RFC 6903, section 4). */
class PrivacyPolicyRelationTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Acme}
                    languages: [en, de]
                    -- notices/cookies/notice.yaml --
                    title: Cookies
                    kind: other
                    -- notices/cookies/2024-03-01/notice.md --
                    We use one cookie.
                    -- notices/cookies/2024-03-01/notice.de.md --
                    Wir verwenden ein Cookie.
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep your name.
                    """);

    @TempDir private Path folder;

    @Test
    void everyOtherPageLeadsToIt() throws Exception {
        build(SITE);
        assertThat(page("index.html")).contains(link("privacy/index.html"));
        assertThat(page("cookies/index.html")).contains(link("../privacy/index.html"));
        assertThat(page("privacy/2024-03-01/index.html")).contains(link("../index.html"));
        assertThat(page("privacy/index.html")).doesNotContain("rel=\"privacy-policy\"");
    }

    @Test
    void aPageInALanguageThatItDoesNotHaveLeadsToTheOneThatCounts() throws Exception {
        build(SITE);
        assertThat(page("de/cookies/index.html")).contains(link("../../privacy/index.html"));
        build(SITE.with("notices/privacy/2024-03-01/notice.de.md", "Wir speichern Ihren Namen.\n"));
        assertThat(page("de/cookies/index.html")).contains(link("../privacy/index.html"));
    }

    @Test
    void whereTwoCouldBeMeantNoneIsNamed() throws Exception {
        build(SITE.with("notices/cookies/notice.yaml", "title: Cookies\n"));
        assertThat(page("index.html")).doesNotContain("rel=\"privacy-policy\"");
    }

    private void build(MiniSite site) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        Outcome built = new Noticeboard(Sites.settings(source, folder.resolve("out"))).build();
        assertThat(built.failed()).isFalse();
    }

    private String page(String path) throws Exception {
        return Files.readString(folder.resolve("out").resolve(path));
    }

    private static String link(String address) {
        return "<link rel=\"privacy-policy\" href=\"" + address + "\">";
    }
}
