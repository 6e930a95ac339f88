package dev.noticeboard.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.MiniSite;
import dev.noticeboard.model.ChangeKind;
import dev.noticeboard.model.Contact;
import dev.noticeboard.model.Disclosures;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.yaml.SchemaReaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SiteReaderTest {

    private static final SiteReader READER = new SiteReader(new ParagraphReader(), true);

    private static final MiniSite SMALLEST =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example}
                    -- notices/privacy/notice.yaml --
                    title: Privacy policy
                    -- notices/privacy/2024-03-01/notice.md --
                    We keep little.
                    """);

    private static final String WHOLE_SETTINGS =
            """
            organization:
              name: {en: Example, de: Beispiel}
              legal-name: Example, Inc.
              url: https://example.com
              headquarters: United States
            languages: [en, de]
            time-zone: America/Los_Angeles
            theme: plain
            base-url: https://example.com/legal
            contacts:
              privacy-office:
                role: Privacy office
                phone: "(501)-424-0123"
                email: privacy@example.com
                form: https://example.com/contact?about=privacy
                hours: |
                  Monday to Friday
                address:
                  street: [1 Main Street, Suite 2]
                  locality: Cafe\u0301 Town
                  region: CA
                  postal-code: 01234
                  country: US
                  country-name: USA
              berlin: {role: Office, phone: 030 123456, address: {country: DE}}
            publish: {live: "directory:/srv/www"}
            """;

    private static final MiniSite WHOLE =
            MiniSite.of(
                            """
                            -- notices/privacy/notice.yaml --
                            title: {en: Privacy policy, de: Datenschutz}
                            description: What we keep.
                            contacts: [privacy-office]
                            rule-sets: [ccpa]
                            notice-days: 30
                            review-months: 6
                            numbering: true
                            aliases:
                              addresses: [old/privacy.html]
                              anchors: {choices: rights}
                            -- notices/privacy/2025-01-01/notice.md --
                            We keep more.
                            -- notices/privacy/2024-03-01/notice.md --
                            ---
                            title: Privacy
                            version: 3.10
                            summary: >
                              We keep
                              little.
                            changes: [We say why]
                            posted: 2024-02-01
                            change: material
                            reviewed: 2024-01-15
                            approved: {name: Ada, role: Counsel, date: 2024-01-20, reference: 17}
                            withdrawn: {date: 2024-06-01, reason: It was wrong.}
                            comments: {until: 2024-02-15, to: berlin}
                            ---
                            We keep little.
                            -- notices/privacy/2024-03-01/notice.de.md --
                            ---
                            title: Datenschutz
                            ---
                            Wir speichern wenig.
                            -- notices/privacy/2024-03-01/disclosures.yaml --
                            categories:
                              - {id: identifiers, name: Identifiers, examples: [name, e-mail], condition: always}
                            recipients: none
                            rights:
                              - {id: know, name: Know, detail: Once a year}
                            -- notices/privacy/draft/notice.md --
                            We will keep nothing.
                            -- notices/cookies/notice.yaml --
                            title: Cookies
                            -- notices/cookies/draft/notice.md --
                            None.
                            """)
                    .with("site.yaml", WHOLE_SETTINGS);

    @Test
    void theSmallestSiteHasSensibleDefaults() {
        Reading<Site> read = read(SMALLEST);
        assertThat(read.findings()).isEmpty();
        Site site = read.value();
        assertThat(site.languages()).containsExactly("en");
        assertThat(site.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(site.theme()).isEqualTo("plain");
        assertThat(site.themeAt().toString()).isEqualTo("site.yaml:1:1");
        assertThat(site.baseUrl()).isEmpty();
        Notice notice = site.notices().get(0);
        assertThat(notice.title().in("en")).isEqualTo("Privacy policy");
        assertThat(notice.noticeDays()).isZero();
        assertThat(notice.reviewMonths()).isEqualTo(12);
        assertThat(notice.numbering()).isFalse();
        assertThat(notice.draft()).isEmpty();
        Version version = notice.versions().get(0);
        assertThat(version.effective()).contains(LocalDate.parse("2024-03-01"));
        assertThat(version.disclosures()).isEqualTo(Disclosures.NOT_STATED);
        assertThat(version.texts().get("en").place().toString())
                .isEqualTo("notices/privacy/2024-03-01/notice.md:1:1");
    }

    @Test
    void everySettingIsRead() {
        Reading<Site> read = read(WHOLE);
        assertThat(read.findings()).isEmpty();
        Site site = read.value();
        assertThat(site.organization().name().in("de")).isEqualTo("Beispiel");
        assertThat(site.organization().name().in("fr")).isEqualTo("Example");
        assertThat(site.languages()).containsExactly("en", "de");
        assertThat(site.zone()).isEqualTo(ZoneId.of("America/Los_Angeles"));
        assertThat(site.themeAt().toString()).isEqualTo("site.yaml:8:8");
        assertThat(site.baseUrl()).contains("https://example.com/legal/");
        assertThat(site.targets()).containsExactly(Map.entry("live", "directory:/srv/www"));
        assertThat(site.contacts().keySet()).containsExactly("privacy-office", "berlin");
        Contact office = site.contacts().get("privacy-office");
        assertThat(office.phone())
                .contains(new Contact.Phone("(501)-424-0123", "+15014240123", false));
        assertThat(office.hours().orElseThrow().in("en")).isEqualTo("Monday to Friday");
        assertThat(office.hours().orElseThrow().place().toString()).isEqualTo("site.yaml:17:7");
        Contact.PostalAddress address = office.address().orElseThrow();
        assertThat(address.street()).containsExactly("1 Main Street", "Suite 2");
        assertThat(address.locality()).contains("Caf\u00e9 Town");
        assertThat(address.postalCode()).contains("01234");
        assertThat(site.contacts().get("berlin").phone().orElseThrow().e164())
                .isEqualTo("+4930123456");
    }

    @Test
    void noticesComeBySlugAndVersionsOldestFirst() {
        List<Notice> notices = read(WHOLE).value().notices();
        assertThat(notices.stream().map(Notice::slug)).containsExactly("cookies", "privacy");
        Notice privacy = notices.get(1);
        assertThat(privacy.versions().stream().map(Version::name))
                .containsExactly("2024-03-01", "2025-01-01");
        assertThat(privacy.draft().map(Version::name)).contains("draft");
        assertThat(privacy.contacts()).containsExactly("privacy-office");
        assertThat(privacy.ruleSets()).containsExactly("ccpa");
        assertThat(privacy.noticeDays()).isEqualTo(30);
        assertThat(privacy.reviewMonths()).isEqualTo(6);
        assertThat(privacy.numbering()).isTrue();
        assertThat(privacy.aliases()).containsExactly("old/privacy.html");
        assertThat(privacy.anchors()).containsExactly(Map.entry("choices", "rights"));
    }

    @Test
    void whatFrontMatterSaysIsRead() {
        Version version = read(WHOLE).value().notices().get(1).versions().get(0);
        assertThat(version.label()).contains("3.10");
        assertThat(version.posted()).contains(LocalDate.parse("2024-02-01"));
        assertThat(version.change()).contains(ChangeKind.MATERIAL);
        assertThat(version.reviewed()).contains(LocalDate.parse("2024-01-15"));
        assertThat(version.approved())
                .contains(
                        new Version.Approval(
                                "Ada",
                                Optional.of("Counsel"),
                                LocalDate.parse("2024-01-20"),
                                Optional.of("17")));
        assertThat(version.withdrawn())
                .contains(new Version.Withdrawal(LocalDate.parse("2024-06-01"), "It was wrong."));
        assertThat(version.comments())
                .contains(new Version.CommentWindow(LocalDate.parse("2024-02-15"), "berlin"));
        assertThat(version.texts().keySet()).containsExactly("en", "de");
        Version.VersionText english = version.texts().get("en");
        assertThat(english.title()).contains("Privacy");
        assertThat(english.summary()).contains("We keep little.");
        assertThat(english.changes()).containsExactly("We say why");
        assertThat(english.place().toString())
                .isEqualTo("notices/privacy/2024-03-01/notice.md:15:1");
        assertThat(version.texts().get("de").title()).contains("Datenschutz");
    }

    @Test
    void everyValueKnowsItsPlaceAndWhatIsNotStatedTheStartOfItsFile() {
        Notice privacy = read(WHOLE).value().notices().get(1);
        Version version = privacy.versions().get(0);
        String file = "notices/privacy/2024-03-01/notice.md:";
        assertThat(privacy.placeOf("notice-days")).hasToString("notices/privacy/notice.yaml:5:14");
        assertThat(version.placeOf("posted")).hasToString(file + "8:9");
        assertThat(version.placeOf("approved.date")).hasToString(file + "11:44");
        assertThat(version.placeOf("withdrawn.date")).hasToString(file + "12:19");
        assertThat(version.placeOf("comments.to")).hasToString(file + "13:35");
        assertThat(privacy.versions().get(1).placeOf("posted"))
                .hasToString("notices/privacy/2025-01-01/notice.md:1:1");
    }

    @Test
    void unknownIsNotNo() {
        Disclosures facts = read(WHOLE).value().notices().get(1).versions().get(0).disclosures();
        assertThat(facts.sources()).isEqualTo(Fact.notStated());
        assertThat(facts.recipients()).isInstanceOf(Fact.None.class);
        assertThat(facts.categories()).isInstanceOf(Fact.Stated.class);
        if (facts.categories() instanceof Fact.Stated<List<Disclosures.Category>> stated) {
            Disclosures.Category category = stated.value().get(0);
            assertThat(category.id()).isEqualTo("identifiers");
            assertThat(category.examples().stream().map(text -> text.in("en")))
                    .containsExactly("name", "e-mail");
            assertThat(category.condition().map(text -> text.in("en"))).contains("always");
            assertThat(category.place().toString())
                    .isEqualTo("notices/privacy/2024-03-01/disclosures.yaml:2:5");
        }
    }

    @Test
    void everyPrefixOfTheSettingsIsReadWithoutAnException() {
        SettingsReader reader = new SettingsReader(SchemaReaders.shared().site());
        for (int end = 0; end <= WHOLE_SETTINGS.length(); end++) {
            SourceText text = new SourceText("site.yaml", WHOLE_SETTINGS.substring(0, end));
            assertThat(reader.read(Optional.of(text)).value().languages()).isNotEmpty();
        }
    }

    @Test
    void everyPrefixOfATextWithFrontMatterIsReadWithoutAnException() {
        String path = "notices/privacy/2024-03-01/notice.md";
        String text = WHOLE.files().get(path);
        for (int end = 0; end <= text.length(); end++) {
            Reading<Site> read = read(WHOLE.with(path, text.substring(0, end)));
            assertThat(read.value().notices().get(1).versions()).hasSize(2);
        }
    }

    @Test
    void theSmallestSiteOfTheDocumentationIsReadWithoutFindings() throws Exception {
        String documentation = Files.readString(Path.of("docs/sources.md"));
        Matcher matcher =
                Pattern.compile("```\\w+\n(?:# |<!-- )(\\S+)(?: -->)?\n(.*?)```", Pattern.DOTALL)
                        .matcher(documentation);
        MiniSite site = MiniSite.of("");
        while (matcher.find()) {
            site = site.with(matcher.group(1), matcher.group(2));
        }
        assertThat(site.files()).hasSize(3);
        assertThat(read(site).findings().stream().map(Finding::toString)).isEmpty();
    }

    private static Reading<Site> read(MiniSite site) {
        return READER.read(site.sources());
    }
}
