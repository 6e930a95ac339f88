package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Section;
import dev.noticeboard.source.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare addresses become links, as GitHub Flavored Markdown 0.29 has them in section 6.9. */
class BareAddressesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    www.example.org                                | www.example.org > http://www.example.org
                    Visit www.example.org/help for more.           | www.example.org/help > http://www.example.org/help
                    Visit www.example.org.                         | www.example.org > http://www.example.org
                    Visit www.example.org/a.b.                     | www.example.org/a.b > http://www.example.org/a.b
                    www.example.org/search?q=Markup+(business)     | www.example.org/search?q=Markup+(business) > http://www.example.org/search?q=Markup+(business)
                    (www.example.org/search?q=Markup+(business))   | www.example.org/search?q=Markup+(business) > http://www.example.org/search?q=Markup+(business)
                    www.example.org/search?q=(business))+ok        | www.example.org/search?q=(business))+ok > http://www.example.org/search?q=(business))+ok
                    www.example.org/search?q=x&hl=en               | www.example.org/search?q=x&hl=en > http://www.example.org/search?q=x&hl=en
                    www.example.org/search?q=x&hl;                 | www.example.org/search?q=x > http://www.example.org/search?q=x
                    www.example.org/he<lp                          | www.example.org/he > http://www.example.org/he
                    http://example.org                             | http://example.org > http://example.org
                    HTTPS://Example.ORG/Opt-Out                    | HTTPS://Example.ORG/Opt-Out > HTTPS://Example.ORG/Opt-Out
                    (Visit https://example.org/search?q=(a))       | https://example.org/search?q=(a) > https://example.org/search?q=(a)
                    https://example.org/?a=1&amp;b=2&amp;          | https://example.org/?a=1&b=2 > https://example.org/?a=1&b=2
                    https://example.org/_legal_/a*b*c              | https://example.org/_legal_/a*b*c > https://example.org/_legal_/a*b*c
                    **https://example.org/a**                      | https://example.org/a > https://example.org/a
                    See "https://example.org/a", please            | https://example.org/a > https://example.org/a
                    &lt;https://example.org/a&gt;                  | https://example.org/a > https://example.org/a
                    https://example.org:8443/a!                    | https://example.org:8443/a > https://example.org:8443/a
                    https://example.org's own                      | https://example.org > https://example.org
                    詳細はhttps://example.org/aをご覧ください。           | https://example.org/a > https://example.org/a
                    https://example.org（法務）                      | https://example.org > https://example.org
                    https://bücher.example/über                    | https://bücher.example/über > https://bücher.example/über
                    privacy@example.org                            | privacy@example.org > mailto:privacy@example.org
                    hello@mail+xyz.example isn't valid, but hello+xyz@mail.example is. | hello+xyz@mail.example > mailto:hello+xyz@mail.example
                    a.b-c_d@a.b.                                   | a.b-c_d@a.b > mailto:a.b-c_d@a.b
                    E-mail:privacy@example.org,                    | privacy@example.org > mailto:privacy@example.org
                    mailto:privacy@example.org                     | mailto:privacy@example.org > mailto:privacy@example.org
                    first_last_name@example.org                    | first_last_name@example.org > mailto:first_last_name@example.org
                    メールはprivacy@example.orgまで                    | privacy@example.org > mailto:privacy@example.org
                    ## Write to privacy@example.org                | privacy@example.org > mailto:privacy@example.org
                    * one https://example.org/x; two               | https://example.org/x > https://example.org/x
                    <p>Write to privacy@example.org.</p>           | privacy@example.org > mailto:privacy@example.org
                    https://example.org/a[^1]                      | https://example.org/a > https://example.org/a
                    """)
    void oneLink(String markdown, String link) {
        assertThat(links(markdown)).containsExactly(link);
    }

    @Test
    void tableCells() {
        assertThat(
                        links(
                                "| Who | Where |\n"
                                        + "|---|---|\n"
                                        + "| We | https://example.org/a|\n"
                                        + "| You | a@b.example |\n"))
                .containsExactly(
                        "https://example.org/a > https://example.org/a",
                        "a@b.example > mailto:a@b.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`https://example.org` and `privacy@example.org`",
                "    https://example.org",
                "Call 800-555-0100 or +1 800 555 0100.",
                "https:// and http://localhost and www.",
                "https://exa_mple.org_x",
                "a.b-c_d@a.b- and a.b-c_d@a.b_",
                "@example.org and name@ and name@host",
                "a@b.example@c.example",
                "xhttps://example.org and Awww.example.org",
                "https://user@evil.example",
                "privacy\\@example.org, https\\://example.org, https:\\//example.org",
                "version@1.2",
                "https://example.org/{{organization.name}}/a",
                "<kbd>www.example.org</kbd>",
                "ftp://example.org and //example.org",
            })
    void noLink(String markdown) {
        assertThat(links(markdown)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    [https://example.org](https://example.org/real)           | https://example.org > https://example.org/real
                    [write to a@b.example](https://example.org/form)          | write to a@b.example > https://example.org/form
                    <a href="https://example.org/x">www.example.org</a>       | www.example.org > https://example.org/x
                    <https://example.org/a>                                   | https://example.org/a > https://example.org/a
                    """)
    void onlyTheLinkThatWasTyped(String markdown, String link) {
        assertThat(links(markdown)).containsExactly(link);
    }

    @Test
    void placesAreThoseOfTheAddress() {
        assertThat(BodyOutline.read("See\nthe page https://example.org/x.\n"))
                .contains("2:10 link")
                .contains("2:10 'https://example.org/x'")
                .contains("2:31 '.'");
    }

    private static List<String> links(String markdown) {
        String whole = markdown + "\n\n[^1]: note\n";
        Reading<Body> reading = new MarkdownReader().read(new SourceText("notice.md", whole), 1);
        List<String> links = new ArrayList<>();
        for (Section section : reading.value().sections()) {
            section.heading().forEach(inline -> collect(inline, links));
            section.blocks().forEach(block -> collect(block, links));
        }
        return links;
    }

    private static void collect(Block block, List<String> links) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph.content().forEach(inline -> collect(inline, links));
        } else if (block instanceof Block.ItemList list) {
            list.items().forEach(item -> item.blocks().forEach(each -> collect(each, links)));
        } else if (block instanceof Block.Table table) {
            table.body().stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> cell.blocks().stream())
                    .forEach(each -> collect(each, links));
        }
    }

    private static void collect(Inline inline, List<String> links) {
        if (inline instanceof Inline.Link link) {
            links.add(PlacedText.words(link.content()) + " > " + link.target());
        } else {
            inline.content().forEach(each -> collect(each, links));
        }
    }
}
