package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.source.SiteReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts as they are shown, told to machines, and sealed. */
class ContactsTest {

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    languages: [en, ja]
                    time-zone: America/Chicago
                    contacts:
                      office:
                        kind: privacy-office
                        phone: 800-555-0100
                        tty: 800-555-0101
                        email: privacy@example.com
                        form: https://example.com/form
                        open: [mon-fri 09:00-17:00, sat 10:00-12:00]
                        zone: {en: Pacific Time, ja: 太平洋時間}
                        forms:
                          - {for: {en: to delete, ja: 削除}, link: "https://example.com/delete"}
                          - {for: {en: to opt out, ja: 拒否}, link: "https://example.com/opt-out"}
                        languages: [es, en, ase]
                        address: {street: 1 Main St, locality: Springfield, region: IL, postal-code: "62701", country: US}
                      tokyo:
                        kind: request-agent
                        role: {en: Tokyo office, ja: 東京事務所}
                        phone: +81 3-1234-5678
                        open: [sun 10:00-24:00]
                        address:
                          street: 千代田1-1
                          locality: 千代田区
                          region: 東京都
                          postal-code: 100-0001
                          country: JP
                          country-name: {en: Japan, ja: 日本}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    contacts: [office, tokyo]
                    -- notices/privacy/2024-01-01/notice.md --
                    Ask us.

                    {{contact}}
                    -- notices/privacy/2024-01-01/notice.ja.md --
                    お問い合わせください。

                    {{contact}}
                    """);

    private static final String NO_ROLE =
            " does not say 'role', which it has to; add 'role: …', or 'kind: …' for one of the"
                    + " contacts that laws speak of";

    @TempDir private Path folder;

    @Test
    void everyWayIsShownInTheWordsOfThePage() throws Exception {
        assertThat(contacts(page(SITE, "privacy/index.html")))
                .containsExactly(
                        "Privacy office | Telephone (toll-free): 800-555-0100"
                                + " | Text telephone (TTY): 800-555-0101"
                                + " | E-mail: privacy@example.com"
                                + " | Form: https://example.com/form"
                                + " | Form (to delete): https://example.com/delete"
                                + " | Form (to opt out): https://example.com/opt-out"
                                + " | Post: 1 Main St / Springfield, IL 62701 / US"
                                + " | Hours: Monday–Friday, 09:00–17:00 (Pacific Time)"
                                + " / Saturday, 10:00–12:00 (Pacific Time)"
                                + " | Languages: Spanish, English, American Sign Language",
                        "Tokyo office | Telephone: +81 3-1234-5678"
                                + " | Post: 千代田1-1 / 千代田区, 東京都 / 100-0001 / Japan"
                                + " | Hours: Sunday, 10:00–24:00 (America/Chicago)");
        assertThat(contacts(page(SITE, "ja/privacy/index.html")))
                .containsExactly(
                        "プライバシー窓口 | 電話（通話無料）: 800-555-0100"
                                + " | 文字電話（TTY）: 800-555-0101"
                                + " | メール: privacy@example.com"
                                + " | フォーム: https://example.com/form"
                                + " | フォーム（削除）: https://example.com/delete"
                                + " | フォーム（拒否）: https://example.com/opt-out"
                                + " | 郵便: 1 Main St / Springfield, IL 62701 / US"
                                + " | 受付時間: 月曜日～金曜日 09:00～17:00（太平洋時間）"
                                + " / 土曜日 10:00～12:00（太平洋時間）"
                                + " | 対応言語: スペイン語、英語、アメリカ手話",
                        "東京事務所 | 電話: +81 3-1234-5678"
                                + " | 郵便: 日本 / 〒100-0001 / 東京都千代田区 / 千代田1-1"
                                + " | 受付時間: 日曜日 10:00～24:00（America/Chicago）");
    }

    @Test
    void aNumberIsDialledFromAnywhere() throws Exception {
        assertThat(
                        page(SITE, "privacy/index.html")
                                .select("article a[href^=tel:]")
                                .eachAttr("href"))
                .containsExactly("tel:+18005550100", "tel:+18005550101", "tel:+81312345678");
    }

    @Test
    void machinesAreToldWhatIsShown() throws Exception {
        String json =
                page(SITE, "privacy/index.html")
                        .select("script[type=application/ld+json]")
                        .get(0)
                        .data();
        assertThat(json.replaceAll("\\s+", ""))
                .contains(
                        "\"telephone\":\"+18005550100\",\"contactOption\":\"https://schema.org/TollFree\"")
                .contains(
                        "\"telephone\":\"+18005550101\","
                            + "\"contactOption\":\"https://schema.org/HearingImpairedSupported\"")
                .contains(
                        "{\"@type\":\"OpeningHoursSpecification\",\"dayOfWeek\":[\"https://schema.org/Saturday\"],"
                            + "\"opens\":\"10:00\",\"closes\":\"12:00\"}")
                .containsOnlyOnce("\"https://schema.org/Friday\"")
                .containsOnlyOnce("\"availableLanguage\":[\"es\",\"en\",\"ase\"]")
                .contains(
                        "{\"@type\":\"ContactPoint\",\"contactType\":\"Privacyoffice\","
                                + "\"name\":\"todelete\",\"url\":\"https://example.com/delete\"}");
    }

    @Test
    void hoursWithoutAZoneAreInOneThatHasANameAndALetterIsNoContactPoint() throws Exception {
        MiniSite site =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        contacts:
                          office:
                            role: Office
                            open: ["mon-fri 09:00-17:00"]
                            address: {street: 1 Main Street, locality: Springfield, country: US}
                        -- notices/privacy/notice.yaml --
                        title: Privacy
                        contacts: [office]
                        -- notices/privacy/2024-01-01/notice.md --
                        {{contact}}
                        """);
        Document page = page(site, "privacy/index.html");
        assertThat(words(page.selectFirst("article .contact"))).contains("(UTC)");
        assertThat(page.select("script[type=application/ld+json]").get(0).data())
                .contains("PostalAddress")
                .doesNotContain("ContactPoint", "contactPoint");
    }

    @Test
    void aSealedTextKeepsItsContactsWhateverTheSiteSaysByNow() throws Exception {
        SiteAtWork site = SiteAtWork.of(SITE, folder);
        assertThat(site.seal("2024-02-01", "2024-01-01").failed()).isFalse();
        String sealed = site.text("notices/privacy/2024-01-01/sealed/inputs.yaml");
        assertThat(sealed)
                .contains("toll-free: true", "- \"mon-fri 09:00-17:00\"", "zone: \"太平洋時間\"")
                .contains("layout: \"%K%n〒%Z%n%S%C%n%A\"", "layout: \"%A%n%C, %S%n%Z%n%K\"");
        assertThat(sealed)
                .contains("- for: \"to delete\"\n          link: \"https://example.com/delete\"")
                .contains("languages:\n        - \"es\"")
                .contains("\"contact.language.es\": \"Spanish\"");
        site.edit("site.yaml", "[es, en, ase]", "[en]");
        site.edit("site.yaml", "to opt out", "to say no");
        site.edit("site.yaml", "800-555-0100", "501-424-0123");
        site.edit("site.yaml", "mon-fri 09:00-17:00", "mon-thu 09:00-17:00");
        site.edit("site.yaml", "country: JP", "country: KR");
        assertThat(site.check("2024-02-02")).isEmpty();
    }

    @Test
    void lawsTellTheWaysApart() {
        Contact office =
                new SiteReader(false).read(SITE.sources()).value().contacts().get("office");
        assertThat(office.kind()).contains(Contact.Kind.PRIVACY_OFFICE);
        assertThat(office.methods())
                .containsExactly(
                        Contact.Method.TOLL_FREE_PHONE,
                        Contact.Method.TTY,
                        Contact.Method.EMAIL,
                        Contact.Method.FORM,
                        Contact.Method.POST);
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        MiniSite wrong =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        contacts:
                          office:
                            kind: privacy-ofice
                            open: [mon-fri 9-17]
                          nobody: {tty: "12"}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        -- notices/privacy/2024-01-01/notice.md --
                        Ask us.
                        """);
        assertThat(
                        new SiteReader(false)
                                .read(wrong.sources()).findings().stream().map(Finding::toString))
                .containsExactly(
                        "site.yaml:4:11: error[bad-value]: 'kind' is 'privacy-ofice'; write"
                                + " 'privacy-office', 'request-agent', 'data-protection-officer',"
                                + " 'eu-representative', 'uk-representative' or 'controller'",
                        "site.yaml:5:12: error[bad-value]: entry 1 of 'open' is 'mon-fri 9-17';"
                                + " write days and times such as mon-fri 09:00-17:00",
                        "site.yaml:6:3: error[missing-key]: 'nobody'" + NO_ROLE,
                        "site.yaml:6:17: error[bad-phone]: '12' is no telephone number that can be"
                                + " dialled in US or from abroad; write + and the country's code in"
                                + " front, as in +1 501 424 0123");
    }

    @Test
    void everyLanguageThatMayBeNamedHasANameInEveryLanguageOfThePages() throws Exception {
        String tags = "ar,ase,de,en,es,fa,fr,hi,hu,hy,it,ja,ko,nl,pl,pt,ru,tl,tr,uk,vi,yue,zh";
        MiniSite all =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        contacts: {office: {kind: privacy-office, languages: [%s]}}
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        -- notices/privacy/2024-01-01/notice.md --
                        Ask us.

                        {{contact office}}
                        """
                                .formatted(tags));
        assertThat(contacts(page(all, "privacy/index.html")).get(0))
                .startsWith("Privacy office | Languages: Arabic, American Sign Language, German,")
                .endsWith("Vietnamese, Cantonese, Chinese");
    }

    @Test
    void aLanguageOrAFormThatCannotBeShownIsToldOnce() {
        MiniSite wrong =
                MiniSite.of(
                        """
                        -- site.yaml --
                        organization: {name: Example}
                        contacts:
                          office:
                            role: Office
                            languages: [en, spanish]
                            forms: [{link: "https://example.com/a"}, {for: To ask, link: ask}, x]
                        -- notices/privacy/notice.yaml --
                        title: Privacy policy
                        -- notices/privacy/2024-01-01/notice.md --
                        Ask us.
                        """);
        assertThat(
                        new SiteReader(false)
                                .read(wrong.sources()).findings().stream().map(Finding::toString))
                .containsExactly(
                        "site.yaml:5:21: error[bad-value]: entry 2 of 'languages' is 'spanish';"
                            + " write 'ar', 'ase', 'de', 'en', 'es', 'fa', 'fr', 'hi', 'hu', 'hy',"
                            + " 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'tl', 'tr', 'uk', 'vi',"
                            + " 'yue' or 'zh'",
                        "site.yaml:6:13: error[missing-key]: entry 1 of 'forms' does not say 'for',"
                                + " which it has to; add 'for: …'",
                        "site.yaml:6:66: error[bad-value]: 'link' is 'ask'; write a whole web"
                                + " address such as https://example.com/contact",
                        "site.yaml:6:72: error[bad-value]: entry 3 of 'forms' is 'x'; write a form"
                                + " with what it is for and its address");
    }

    private Document page(MiniSite site, String path) throws Exception {
        Path out = folder.resolve("out");
        Outcome outcome =
                new Noticeboard(Sites.settings(site.writeTo(folder.resolve("in")), out)).build();
        assertThat(Sites.besidesUnsealed(outcome)).isEmpty();
        return Jsoup.parse(Files.readString(out.resolve(path)));
    }

    private static List<String> contacts(Document page) {
        return page.select("article .contact").stream().map(ContactsTest::words).toList();
    }

    private static String words(Element contact) {
        StringBuilder words = new StringBuilder(contact.select(".role").text());
        for (Element label : contact.select("dt")) {
            Element value = label.nextElementSibling();
            words.append(" | ").append(label.text()).append(": ");
            words.append(String.join(" / ", value.select("bdi").eachText()));
        }
        return words.toString();
    }
}
