package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.Finding;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each wrong thing in a site, in one sentence, where it stands. */
class SourceFindingsTest {

    private static final String NOTICE = "notices/privacy/notice.yaml";
    private static final String FOLDER = "notices/privacy/2024-03-01/";
    private static final String TEXT = FOLDER + "notice.md";
    private static final String FACTS = FOLDER + "disclosures.yaml";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, de, zh-CN]
                    contacts: {privacy-office: {role: Office}}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep little.
                    """);

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"notices", "frontMatter", "disclosures", "folders"})
    void eachHasOneSentence(String path, String text, List<String> expected) {
        assertThat(findings(SITE.with(path, text))).containsExactlyElementsOf(expected);
    }

    static Stream<Arguments> notices() {
        return Stream.of(
                row(
                        NOTICE,
                        "titel: Privacy\n",
                        NOTICE
                                + ":1:1: error[missing-key]: the file does not say 'title', which"
                                + " it has to; add 'title: …'",
                        NOTICE
                                + ":1:1: error[unknown-key]: 'titel' is no key that is known here;"
                                + " did you mean 'title'?"),
                row(
                        NOTICE,
                        "title: {en: A, zh-cn: B}\n",
                        NOTICE
                                + ":1:16: error[unknown-language]: the site has no language"
                                + " 'zh-cn'; did you mean 'zh-CN'?"),
                row(
                        NOTICE,
                        "title: A\ncontacts: [privacy-ofice, privacy-office]\n",
                        NOTICE
                                + ":2:12: error[unknown-contact]: site.yaml defines no contact"
                                + " 'privacy-ofice'; did you mean 'privacy-office'?"),
                row(
                        NOTICE,
                        "title: A\nnotice-days: -1\nreview-months: soon\nnumbering: yes\n",
                        NOTICE
                                + ":2:14: error[bad-value]: 'notice-days' is '-1'; write a whole"
                                + " number from 0 to 3650",
                        NOTICE
                                + ":3:16: error[bad-value]: 'review-months' is 'soon'; write a"
                                + " whole number from 1 to 1200",
                        NOTICE
                                + ":4:12: error[bad-value]: 'numbering' is 'yes'; write true or"
                                + " false"),
                row(
                        NOTICE,
                        "title: A\naliases:\n  addresses: [../secret, /a, ok/a.html]\n",
                        NOTICE
                                + ":3:15: error[bad-value]: entry 1 of 'addresses' is '../secret';"
                                + " write a path below the site's address, without a slash in"
                                + " front, such as legal/privacy.html",
                        NOTICE
                                + ":3:26: error[bad-value]: entry 2 of 'addresses' is '/a'; write a"
                                + " path below the site's address, without a slash in front, such"
                                + " as legal/privacy.html"));
    }

    static Stream<Arguments> frontMatter() {
        return Stream.of(
                row(
                        TEXT,
                        "---\nchange: materiel\nposted: tomorrow\n---\nWords.\n",
                        TEXT
                                + ":2:9: error[bad-value]: 'change' is 'materiel'; write 'initial',"
                                + " 'material' or 'editorial'",
                        TEXT
                                + ":3:9: error[bad-date]: 'posted' is 'tomorrow'; write a date such"
                                + " as 2024-03-01"),
                row(
                        TEXT,
                        "---\nposted: 2024-02-30\nreviewed: 2024-13-01\n---\nWords.\n",
                        TEXT
                                + ":2:9: error[bad-date]: 'posted' is 2024-02-30, a day that does"
                                + " not exist; the days of that month run from 2024-02-01 to"
                                + " 2024-02-29",
                        TEXT
                                + ":3:11: error[bad-date]: 'reviewed' is 2024-13-01, a day that"
                                + " does not exist; the months are 01 to 12, and stand between the"
                                + " year and the day"),
                row(
                        TEXT,
                        "---\nchanges:\n  - Added: a section\n---\nWords.\n",
                        TEXT
                                + ":3:5: error[bad-value]: entry 1 of 'changes' has keys; write a"
                                + " text, in quotes where it holds a colon"),
                row(
                        TEXT,
                        "---\napproved: {name: Ada}\nposted: 'x\n---\nWords.\n",
                        TEXT
                                + ":3:9: error[malformed-yaml]: a quotation mark that is never"
                                + " closed; add the closing one"),
                row(
                        TEXT,
                        "---\nposted: 2024-02-01\n\nWords.\n",
                        TEXT
                                + ":1:1: error[malformed-yaml]: front matter that begins here and"
                                + " is never closed; add a line '---' below it, or delete this"
                                + " one"),
                row(
                        TEXT,
                        "---\nsummary: x\n---\n\n* * *\n",
                        TEXT
                                + ":4:1: error[empty-notice]: the text has no words; write the"
                                + " notice here"),
                row(
                        TEXT,
                        "---\nsummary: x\n---",
                        TEXT
                                + ":3:4: error[empty-notice]: the text has no words; write the"
                                + " notice here"),
                row(
                        FOLDER + "notice.de.md",
                        "---\ntitle: A\nposted: 2024-01-01\n---\nWorte.\n",
                        FOLDER
                                + "notice.de.md:3:1: error[unknown-key]: 'posted' holds for all"
                                + " languages of the version; move it to notice.md"),
                row(
                        FOLDER + "notice.zh-cn.md",
                        "Words.\n",
                        FOLDER
                                + "notice.zh-cn.md:1:1: error[unknown-language]: the site has no"
                                + " language 'zh-cn'; did you mean 'zh-CN'?"),
                row(
                        FOLDER + "notice.en.md",
                        "Words.\n",
                        FOLDER
                                + "notice.en.md:1:1: error[unknown-language]: 'en' is the site's"
                                + " first language, which notice.md is written in; rename the file"
                                + " to notice.md, and keep one of them"));
    }

    static Stream<Arguments> disclosures() {
        return Stream.of(
                row(
                        FACTS,
                        "categories: nothing\nsources: []\nrights: [know]\n",
                        FACTS
                                + ":1:13: error[bad-value]: 'categories' is 'nothing'; write a"
                                + " list, or the word none",
                        FACTS
                                + ":2:10: error[bad-value]: 'sources' is empty; write a list, or"
                                + " the word none",
                        FACTS
                                + ":3:10: error[bad-value]: entry 1 of 'rights' is 'know'; write an"
                                + " entry with id"),
                row(
                        FACTS,
                        "rights:\n  - {id: know, name: A}\n  - {id: know, nmae: B}\n",
                        FACTS
                                + ":3:10: error[bad-value]: two entries of 'rights' have the id"
                                + " 'know'; name all places where it holds in one 'in'",
                        FACTS
                                + ":3:16: error[unknown-key]: 'nmae' is no key that is known here;"
                                + " did you mean 'name'?"));
    }

    static Stream<Arguments> folders() {
        return Stream.of(
                folder(
                        "notices/privacy/2024-3-1",
                        "error[bad-folder]: '2024-3-1' is neither the day from which a version"
                                + " applies nor 'draft'; rename the folder to '2024-03-01'"),
                folder(
                        "notices/privacy/20240301",
                        "error[bad-folder]: '20240301' is neither the day from which a version"
                                + " applies nor 'draft'; rename the folder to '2024-03-01'"),
                folder(
                        "notices/privacy/drafts",
                        "error[bad-folder]: 'drafts' is neither the day from which a version"
                                + " applies nor 'draft'; rename the folder to 'draft'"),
                folder(
                        "notices/privacy/current-version",
                        "error[bad-folder]: 'current-version' is neither the day from which a"
                                + " version applies nor 'draft'; name the folder like 2024-03-01"),
                folder(
                        "notices/privacy/2024-02-30",
                        "error[bad-date]: the folder is named 2024-02-30, a day that does not"
                                + " exist; the days of that month run from 2024-02-01 to"
                                + " 2024-02-29"));
    }

    @Test
    void aSlugIsAnAddressThatIsFree() {
        MiniSite site = SITE;
        for (String slug : List.of("Cookie Notice", "de", "assets", "条款")) {
            site =
                    site.with("notices/" + slug + "/notice.yaml", "title: A\n")
                            .with("notices/" + slug + "/2024-01-01/notice.md", "Words.\n");
        }
        assertThat(findings(site))
                .containsExactly(
                        "notices/Cookie Notice:1:1: error[bad-folder]: 'Cookie Notice' cannot be"
                                + " the address of a notice; rename the folder to 'cookie-notice'",
                        "notices/assets:1:1: error[bad-folder]: the address 'assets' is taken by"
                                + " the site itself; rename the folder",
                        "notices/de:1:1: error[bad-folder]: the address 'de' is taken by the site"
                                + " itself; rename the folder",
                        "notices/条款:1:1: error[bad-folder]: '条款' cannot be the address of a notice;"
                                + " use lower-case letters, digits and hyphens");
        assertThat(
                        new SiteReader(new ParagraphReader(), true)
                                .read(site.sources())
                                .value()
                                .notices())
                .hasSize(1);
    }

    @Test
    void aNoticeNeedsItsFileAndAVersion() {
        MiniSite site =
                SITE.with("notices/a/notice.yaml", "title: A\n")
                        .with("notices/b/2024-01-01/notice.md", "Words.\n")
                        .with("notices/c/notice.yaml", "title: C\n")
                        .with("notices/c/2024-01-01/notice.de.md", "Worte.\n");
        assertThat(findings(site))
                .containsExactly(
                        "notices/a:1:1: error[empty-notice]: the notice has no version; add a"
                                + " folder named by the day from which it applies, with the file"
                                + " notice.md",
                        "notices/b/notice.yaml:1:1: error[missing-key]: the notice has no file"
                                + " notice.yaml, which says its title; add it, with a line 'title:"
                                + " …'",
                        "notices/c/2024-01-01:1:1: error[empty-notice]: the version has no text in"
                                + " 'en', the site's first language; add the file notice.md");
    }

    @Test
    void aSiteWithNothingInItSaysWhatIsMissing() {
        assertThat(findings(MiniSite.of("")))
                .containsExactly(
                        "site.yaml:1:1: error[empty-notice]: the site has no notice; add a folder"
                                + " notices/NAME with the file notice.yaml and a version",
                        "site.yaml:1:1: error[missing-key]: there is no file site.yaml, which names"
                                + " the organization; add it, with a line 'organization: {name:"
                                + " …}'");
    }

    @Test
    void oneWrongFileDoesNotHideWhatIsWrongInTheOthers() {
        MiniSite site =
                SITE.with("site.yaml", "organization: 'A\n")
                        .with(NOTICE, "titel: A\n")
                        .with(TEXT, "---\nposted: x\n---\nWords.\n")
                        .with(FACTS, "a: b\n");
        assertThat(findings(site).stream().map(line -> line.substring(0, line.indexOf("]") + 1)))
                .containsExactly(
                        FACTS + ":1:1: error[unknown-key]",
                        TEXT + ":2:9: error[bad-date]",
                        NOTICE + ":1:1: error[missing-key]",
                        NOTICE + ":1:1: error[unknown-key]",
                        "site.yaml:1:15: error[malformed-yaml]");
    }

    private static Arguments folder(String folder, String finding) {
        return row(folder + "/notice.md", "Words.\n", folder + ":1:1: " + finding);
    }

    private static Arguments row(String path, String text, String... findings) {
        return Arguments.of(path, text, List.of(findings));
    }

    private static List<String> findings(MiniSite site) {
        return new SiteReader(new ParagraphReader(), true)
                .read(site.sources()).findings().stream().sorted().map(Finding::toString).toList();
    }
}
