package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.request.FailOn;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The Atom feed of a notice, held to RFC 4287 clause by clause. */
class FeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private static final MiniSite SITE =
            MiniSite.of(
                    """
                    -- site.yaml --
                    organization: {name: Example & Sons}
                    languages: [en, ar, nl]
                    -- notices/privacy/notice.yaml --
                    title: {en: Privacy policy, ar: سياسة الخصوصية, nl: Privacybeleid}
                    description: {en: "What we do, and don't"}
                    -- notices/privacy/2023-01-01/notice.md --
                    ---
                    change: initial
                    ---
                    First.
                    -- notices/privacy/2023-01-01/notice.ar.md --
                    ---
                    summary: نحتفظ بالقليل.
                    ---
                    نص.
                    -- notices/privacy/2023-01-01/notice.nl.md --
                    ---
                    changes: [Eerste versie.]
                    ---
                    Tekst.
                    -- notices/privacy/2024-03-01/notice.md --
                    ---
                    change: material
                    posted: 2024-02-01
                    summary: We keep <little> & less.
                    changes: ["We share \\"nothing\\".", "]]> is no end."]
                    ---
                    Second.
                    -- notices/privacy/2024-05-01/notice.md --
                    ---
                    withdrawn: {date: 2024-05-20, reason: a mistake}
                    ---
                    Third.
                    -- notices/privacy/2025-01-01/notice.md --
                    ---
                    posted: 2024-05-15
                    ---
                    Fourth.
                    """);

    private static final MiniSite WITH_BASE =
            SITE.with(
                    "site.yaml",
                    SITE.files().getOrDefault("site.yaml", "")
                            + "base-url: https://example.com/legal\n");

    @TempDir private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "ar/", "nl/"})
    void everyFeedIsAsTheStandardAsks(String tree) throws Exception {
        for (MiniSite site : List.of(SITE, WITH_BASE)) {
            Element feed = feed(site, "2024-06-01", tree);
            container(feed, "feed");
            // 4.1.1: an author, since the entries have none
            assertThat(text(child(feed, "author"), "name")).isEqualTo("Example & Sons");
            for (Element entry : children(feed, "entry")) {
                container(entry, "entry");
                // 4.1.3.3: a single div of XHTML
                Element content = child(entry, "content");
                assertThat(content.getAttribute("type")).isEqualTo("xhtml");
                assertThat(elements(content.getChildNodes())).hasSize(1);
                assertThat(content.getElementsByTagNameNS(XHTML, "div").getLength()).isEqualTo(1);
            }
            List<String> ids = texts(feed, "id");
            assertThat(Set.copyOf(ids)).hasSameSizeAs(ids);
        }
    }

    /** What 4.1.1 and 4.1.2 ask of both: one id, title and updated, no link twice. */
    private static void container(Element element, String name) {
        assertThat(element.getNamespaceURI()).isEqualTo(ATOM);
        assertThat(element.getLocalName()).isEqualTo(name);
        assertThat(URI.create(text(element, "id")).isAbsolute()).isTrue();
        assertThat(text(element, "title")).isNotBlank();
        assertThat(OffsetDateTime.parse(text(element, "updated"))).isNotNull();
        List<String> links =
                children(element, "link").stream()
                        .map(l -> l.getAttribute("rel") + l.getAttribute("type"))
                        .toList();
        assertThat(links).doesNotHaveDuplicates().contains("alternatetext/html");
    }

    /** With {@code -Dnoticeboard.golden=write} the file is written anew; read the difference. */
    @Test
    void theWholeFeedReadsAsAgreed() throws Exception {
        Path golden = Path.of("src", "test", "resources", "dev", "noticeboard", "feed.xml");
        String feed = written(WITH_BASE, "2024-06-01", "");
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(golden, feed);
        }
        assertThat(feed).isEqualTo(Files.readString(golden));
    }

    @Test
    void anEntryForEachVersionNewestFirstTheUpcomingOneIncluded() throws Exception {
        Element feed = feed(SITE, "2024-06-01", "");
        assertThat(text(feed, "title")).isEqualTo("Privacy policy – Example & Sons");
        assertThat(text(feed, "subtitle")).isEqualTo("What we do, and don't");
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("en");
        assertThat(children(feed, "entry"))
                .extracting(entry -> text(entry, "title"))
                .containsExactly(
                        "Privacy policy, version of January 1, 2025",
                        "Privacy policy, version of May 1, 2024",
                        "Privacy policy, version of March 1, 2024",
                        "Privacy policy, version of January 1, 2023");
    }

    @Test
    void anEntryNamesTheKindTheSummaryAndTheChanges() throws Exception {
        Element entry = children(feed(SITE, "2024-06-01", ""), "entry").get(2);
        assertThat(child(entry, "category").getAttribute("term")).isEqualTo("material");
        assertThat(child(entry, "category").getAttribute("label")).isEqualTo("changed what we do");
        assertThat(text(entry, "summary")).isEqualTo("We keep <little> & less.");
        assertThat(child(entry, "content").getTextContent())
                .contains("from March 1, 2024")
                .contains("changed what we do")
                .contains("We keep <little> & less.")
                .contains("We share \"nothing\".")
                .contains("]]> is no end.");
    }

    @Test
    void itsDatesAreThoseOfTheSources() throws Exception {
        assertThat(texts(feed(SITE, "2024-06-01", ""), "updated"))
                .containsExactly(
                        "2024-05-20T12:00:00Z",
                        "2024-05-15T12:00:00Z",
                        "2024-05-20T12:00:00Z",
                        "2024-02-01T12:00:00Z",
                        "2023-01-01T12:00:00Z");
        // a withdrawal that lies ahead has not happened
        assertThat(texts(feed(SITE, "2024-05-19", ""), "updated").get(2))
                .isEqualTo("2024-05-01T12:00:00Z");
    }

    @Test
    void theDayChangesAnEntryOnlyWhereSomethingHappenedToIt() throws Exception {
        assertThat(written(SITE, "2025-06-01", "")).isEqualTo(written(SITE, "2024-06-01", ""));
        assertThat(written(SITE, "2024-05-19", "")).isNotEqualTo(written(SITE, "2024-06-01", ""));
    }

    @Test
    void withABaseUrlAnIdIsThePermanentAddress() throws Exception {
        Element feed = feed(WITH_BASE, "2024-06-01", "");
        assertThat(text(feed, "id")).isEqualTo("https://example.com/legal/privacy/feed.xml");
        Element entry = children(feed, "entry").get(0);
        assertThat(text(entry, "id")).isEqualTo("https://example.com/legal/privacy/2025-01-01/");
        assertThat(child(entry, "link").getAttribute("href"))
                .isEqualTo("https://example.com/legal/privacy/2025-01-01/");
    }

    @Test
    void withoutOneItIsAUuidAndTheLinksAreRelative() throws Exception {
        Element feed = feed(SITE, "2024-06-01", "");
        assertThat(texts(feed, "id")).allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(texts(feed, "id")).isEqualTo(texts(feed(SITE, "2025-06-01", ""), "id"));
        assertThat(texts(feed, "id")).doesNotContainAnyElementsOf(ids(SITE, "nl/"));
        assertThat(child(children(feed, "entry").get(0), "link").getAttribute("href"))
                .isEqualTo("2025-01-01/index.html");
    }

    @Test
    void itsOwnWordsSayTheirLanguageWhereItIsAnother() throws Exception {
        Element feed = feed(SITE, "2024-06-01", "nl/");
        Element entry = children(feed, "entry").get(3);
        assertThat(feed.getAttribute("xml:lang")).isEqualTo("nl");
        assertThat(child(entry, "content").getAttribute("xml:lang")).isEqualTo("en");
        Element list = (Element) entry.getElementsByTagNameNS(XHTML, "ul").item(0);
        assertThat(list.getAttribute("xml:lang")).isEqualTo("nl");
        Element arabic = child(child(feed(SITE, "2024-06-01", "ar/"), "entry"), "content");
        assertThat(elements(arabic.getChildNodes()).get(0).getAttribute("dir")).isEqualTo("rtl");
    }

    @Test
    void aCharacterThatXmlCannotHoldIsLeftOut() throws Exception {
        MiniSite site =
                SITE.with(
                        "notices/privacy/2025-01-01/notice.md",
                        "---\nsummary: \"a\\u0001b\\uFFFEc\\U0001F600\"\n---\nText.\n");
        Element entry = child(feed(site, "2024-06-01", ""), "entry");
        assertThat(text(entry, "summary")).isEqualTo("abc😀");
    }

    @Test
    void thePagesOfANoticeLeadToIt() throws Exception {
        written(SITE, "2024-06-01", "");
        String link = "<link rel=\"alternate\" href=\"%sfeed.xml\" type=\"application/atom+xml\">";
        assertThat(page("privacy/index.html")).contains(link.formatted(""));
        assertThat(page("privacy/2023-01-01/index.html")).contains(link.formatted("../"));
        assertThat(page("privacy/history/index.html")).contains(link.formatted("../"));
        assertThat(page("index.html")).doesNotContain("application/atom+xml");
        assertThat(page("manifest.json"))
                .contains("\"media-type\": \"application/atom+xml; charset=utf-8\"");
    }

    private List<String> ids(MiniSite site, String tree) throws Exception {
        return texts(feed(site, "2024-06-01", tree), "id");
    }

    private Element feed(MiniSite site, String asOf, String tree) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(written(site, asOf, tree))))
                .getDocumentElement();
    }

    private String written(MiniSite site, String asOf, String tree) throws Exception {
        Path source = site.writeTo(folder.resolve("in"));
        new Noticeboard(
                        Sites.settings(
                                source, folder.resolve("out"), LocalDate.parse(asOf), FailOn.NEVER))
                .build();
        return page(tree + "privacy/feed.xml");
    }

    private String page(String path) throws Exception {
        return Files.readString(folder.resolve("out").resolve(path));
    }

    private static String text(Element parent, String name) {
        return child(parent, name).getTextContent();
    }

    /** The one child of that name; of entries and links, the first. */
    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertThat(found).as(name).isNotEmpty();
        assertThat(found.size() == 1 || Set.of("entry", "link").contains(name)).as(name).isTrue();
        return found.get(0);
    }

    private static List<Element> children(Element parent, String name) {
        return elements(parent.getChildNodes()).stream()
                .filter(element -> element.getLocalName().equals(name))
                .toList();
    }

    private static List<String> texts(Element feed, String name) {
        return elements(feed.getElementsByTagNameNS(ATOM, name)).stream()
                .map(Element::getTextContent)
                .toList();
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                elements.add(element);
            }
        }
        return elements;
    }
}
