package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What publishing would refuse of a next text is found in it before, with the line that mends. */
class DroppedAnchorsTest {

    private static final String OLD = "notices/privacy/2024-01-01/notice.md";
    private static final String NEW = "notices/privacy/2024-09-01/notice.md";
    private static final String NOTICE = "notices/privacy/notice.yaml";
    private static final Pattern LINE =
            Pattern.compile("write into (\\S+?): (aliases: .*\\}), or give the heading");

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de]
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-01-01/notice.md --
                    We keep little.

                    ## What we keep

                    We keep your name and your address for a year.

                    ## Your rights {#rights}

                    Ask us for a copy of what we hold at any time.

                    ## Cookies

                    We set none, and no others do on our pages.
                    """);

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // The heading is gone and its text stays.
                "## What we keep// |  | what-we-keep",
                // A heading reads otherwise.
                "What we keep | What we store about you | what-we-keep",
                // A typed anchor is taken away, and the words make another.
                "Your rights {#rights} | Your rights | rights",
                // A section is gone with its text.
                "## Cookies//We set none, and no others do on our pages. |  | cookies",
                // An anchor is typed where there was an automatic one.
                "## Cookies | ## Cookies {#no-cookies} | cookies",
                // Two become one.
                "/Ask us for a copy of what we hold at any time.//## Cookies/ | | cookies",
            })
    void theNextTextIsHeldAgainstTheOneInEffect(String words, String others, String anchor)
            throws Exception {
        SiteAtWork site = published();
        String text = site.text(OLD);
        String old = words.replace('/', '\n');
        assertThat(text).contains(old);
        site.write(NEW, text.replace(old, others == null ? "" : others));

        Finding upcoming = onlyFinding(site, "2024-06-01");
        assertThat(upcoming.place().file()).isEqualTo(NEW);
        assertThat(upcoming.severity()).isEqualTo(Severity.ERROR);
        assertThat(upcoming.message()).contains("#" + anchor).contains("2024-01-01");
        // SealCommand waits for it, and publishing would refuse it on its day.
        assertThat(site.seal("2024-06-01", "2024-09-01").failed()).isTrue();
        assertThat(dropsWhenPublished(site)).isTrue();

        Matcher line = LINE.matcher(upcoming.mend());
        assertThat(line.find()).as(upcoming.mend()).isTrue();
        site.write(line.group(1), site.text(NOTICE) + line.group(2) + "\n");
        assertThat(anchors(site, "2024-06-01")).isEmpty();
        assertThat(site.seal("2024-06-01", "2024-09-01").failed()).isFalse();
        assertThat(site.on("2024-09-01").publish("directory:www", folder).failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for a year | for two years",
                "What we keep | What we keep {#what-we-keep}",
                "Your rights {#rights} | Your privacy rights {#rights}",
                "We keep little.// | ",
                "## Cookies | ### Cookies",
                "## Cookies | ## More/Words./## Cookies",
            })
    void whatKeepsItsAnchorsIsNoFinding(String words, String others) throws Exception {
        SiteAtWork site = published();
        site.write(
                NEW,
                site.text(OLD)
                        .replace(
                                words.replace('/', '\n'),
                                others == null ? "" : others.replace("/", "\n\n")));
        assertThat(anchors(site, "2024-06-01")).isEmpty();
        assertThat(dropsWhenPublished(site)).isFalse();
    }

    @Test
    void eachAnchorOfATextIsSaidInOneFindingThatMendsAll() throws Exception {
        SiteAtWork site = published();
        site.write(NEW, "## All\n\nWe keep your name and your address for a year.\n");
        Finding finding = onlyFinding(site, "2024-06-01");
        assertThat(finding.toString())
                .isEqualTo(
                        NEW
                                + ":1:1: error[anchor-dropped]: the version of 2024-01-01 has the"
                                + " sections #what-we-keep, #rights, #cookies, and this text has"
                                + " not: links to them would stop working; write into "
                                + NOTICE
                                + ": aliases: {anchors: {what-we-keep: all, rights: all, cookies:"
                                + " all}}, or give the headings in their place the anchors back,"
                                + " as {#what-we-keep}");
    }

    @Test
    void aTextWithoutAnyHeadingCanOnlyGetOneBack() throws Exception {
        SiteAtWork site = published();
        site.write(NEW, "We keep your name and your address for a year.\n");
        Finding finding = onlyFinding(site, "2024-06-01");
        assertThat(finding.place().line()).isEqualTo(1);
        assertThat(finding.mend())
                .isEqualTo("give the headings in their place the anchors back, as {#what-we-keep}");
    }

    @Test
    void whereThereAreAliasesTheLineFitsIn() throws Exception {
        SiteAtWork site = published();
        site.write(NOTICE, site.text(NOTICE) + "aliases: {anchors: {keep: what-we-keep}}\n");
        site.write(NEW, site.text(OLD).replace("## What we keep", "## What we hold"));
        assertThat(onlyFinding(site, "2024-06-01").toString())
                .contains("#what-we-keep, #keep,")
                .contains(
                        "write into "
                                + NOTICE
                                + " under 'aliases', 'anchors': what-we-keep: what-we-hold, keep:"
                                + " what-we-hold, or");
        site.edit(
                NOTICE, "{keep: what-we-keep}", "{keep: what-we-keep, what-we-keep: what-we-hold}");
        assertThat(anchors(site, "2024-06-01")).isEmpty();
        site.write(NOTICE, "title: Privacy policy\naliases: {addresses: [old/]}\n");
        assertThat(onlyFinding(site, "2024-06-01").mend())
                .startsWith(
                        "write into "
                                + NOTICE
                                + " under 'aliases': anchors: {what-we-keep: what-we-hold}, or");
    }

    @Test
    void eachLanguageIsJudgedByItself() throws Exception {
        SiteAtWork site = published();
        String german = NEW.replace("notice.md", "notice.de.md");
        site.write(OLD.replace("notice.md", "notice.de.md"), "## Rechte\n\nFragen Sie uns.\n");
        site.correct("2024-02-01", "2024-01-01", "There is a German text now.");
        site.write(NEW, site.text(OLD));
        site.write(german, "## Ihre Rechte\n\nFragen Sie uns.\n");
        assertThat(onlyFinding(site, "2024-06-01").toString())
                .startsWith(german + ":1:1: error[anchor-dropped]: ")
                .contains("{rechte: ihre-rechte}");
    }

    @ParameterizedTest
    @CsvSource({
        // Sealed is the version before; sealed is the one in effect; expected.
        "true, false, error",
        "false, false, none",
        "true, true, warning",
        "false, true, none",
    })
    void inEffectItIsAnErrorOnlyWherePublishingMustStillRefuseIt(
            boolean before, boolean now, String severity) throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        if (before) {
            site.seal("2024-02-01", "2024-01-01");
        }
        site.write(NEW, site.text(OLD).replace("What we keep", "What we hold"));
        if (now) {
            // Sealed all the same, as it can be while there is an alias.
            site.write(NOTICE, site.text(NOTICE) + "aliases: {anchors: {what-we-keep: cookies}}\n");
            assertThat(site.seal("2024-09-01", "2024-09-01").failed()).isFalse();
            site.write(NOTICE, "title: Privacy policy\n");
        }
        assertThat(
                        anchors(site, "2024-09-01").stream()
                                .map(finding -> finding.severity().word())
                                .findFirst()
                                .orElse("none"))
                .isEqualTo(severity);
    }

    @Test
    void whatACorrectionTakesAwayIsFoundToo() throws Exception {
        SiteAtWork site = published();
        site.edit(OLD, "## What we keep", "## What we store");
        site.correct("2024-02-01", "2024-01-01", "Another word.");
        assertThat(onlyFinding(site, "2024-02-01").toString())
                .startsWith(OLD + ":3:1: error[anchor-dropped]: the text before the correction")
                .contains("{what-we-keep: what-we-store}");
        assertThat(site.on("2024-02-01").publish("directory:www", folder).failed()).isTrue();
        site.write(
                NOTICE, site.text(NOTICE) + "aliases: {anchors: {what-we-keep: what-we-store}}\n");
        assertThat(anchors(site, "2024-02-01")).isEmpty();
        assertThat(site.on("2024-02-01").publish("directory:www", folder).failed()).isFalse();
    }

    private SiteAtWork published() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        site.seal("2024-01-01", "2024-01-01");
        assertThat(site.on("2024-01-01").publish("directory:www", folder).failed()).isFalse();
        return site;
    }

    private static List<Finding> anchors(SiteAtWork site, String day) throws Exception {
        return site.on(day).check().findings().stream()
                .filter(finding -> finding.rule().equals("anchor-dropped"))
                .toList();
    }

    private static Finding onlyFinding(SiteAtWork site, String day) throws Exception {
        List<Finding> findings = anchors(site, day);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private boolean dropsWhenPublished(SiteAtWork site) throws Exception {
        return site.on("2024-09-01").publish("directory:www", folder).findings().stream()
                .anyMatch(finding -> finding.rule().equals("address-dropped"));
    }
}
