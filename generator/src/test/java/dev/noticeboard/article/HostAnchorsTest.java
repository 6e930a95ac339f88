package dev.noticeboard.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which anchors of code hosts lead to a section besides its own. */
class HostAnchorsTest {

    private static final Place PLACE = Place.startOf("notice.md");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    q-a                   | Q & A                    | {q--a=q-a}
                    what-s-new            | What’s new?              | {whats-new=what-s-new}
                    terms-what-s-new      | Terms – what’s new       | {terms--whats-new=terms-what-s-new, terms-whats-new=terms-what-s-new}
                    e-mail-sms            | E-mail / SMS             | {e-mail--sms=e-mail-sms}
                    1-2-scope             | 1.2 Scope                | {12-scope=1-2-scope}
                    foo-bar               | foo_bar                  | {foo_bar=foo-bar}
                    datenschutz-ihre-rechte | Datenschutz: Ihre Rechte! | {}
                    個人情報-取扱い            | 個人情報（取扱い）               | {個人情報取扱い=個人情報-取扱い}
                    rights                | Rights                   | {}
                    section               | ???                      | {}
                    contents-and-more     | Contents                 | {}
                    """)
    void ofOneHeading(String anchor, String heading, String aliases) {
        assertThat(HostAnchors.of(body(section(anchor, false, heading)))).hasToString(aliases);
    }

    @Test
    void headingsThatReadTheSameAreNumberedFromOne() {
        Body body =
                body(
                        section("data", false, "Data"),
                        section("data-2", false, "Data"),
                        section("q-a", false, "Q & A"),
                        section("q-a-2", false, "Q & A"));
        assertThat(HostAnchors.of(body))
                .hasToString("{data-1=data-2, q--a=q-a, q--a-1=q-a-2, q-a-1=q-a-2}");
    }

    @Test
    void whatIsTypedOrThereWins() {
        Body body =
                body(
                        section("q-a", false, "Q & A"),
                        section("q--a", true, "Something else"),
                        section("faq", true, "What’s new?"),
                        section("a-b", false, "A & B", new Inline.Anchor(PLACE, "a--b")));
        assertThat(HostAnchors.of(body)).isEmpty();
    }

    @Test
    void oldAnchorsOfTheNoticeComeFirstWhereTheirSectionIsThere() {
        Body body = body(section("q-a", false, "Q & A"), section("new", false, "New"));
        assertThat(HostAnchors.with(Map.of("q--a", "new"), body)).hasToString("{q--a=new}");
        assertThat(HostAnchors.with(Map.of("q--a", "gone"), body)).hasToString("{q--a=q-a}");
    }

    @Test
    void aTextBeforeTheFirstHeadingIsInNobodysWay() {
        Section opening =
                new Section(PLACE, 2, 0, "", false, List.of(), List.of(), List.of(), List.of());
        Body body = body(opening, section("q-a", false, "Q & A"));
        assertThat(HostAnchors.with(Map.of(), body)).hasToString("{q--a=q-a}");
    }

    private static Body body(Section... sections) {
        return new Body(List.of(sections), List.of());
    }

    private static Section section(String anchor, boolean explicit, String words, Inline... more) {
        List<Inline> heading = new ArrayList<>(List.of(new Inline.Text(PLACE, words, false)));
        heading.addAll(List.of(more));
        return new Section(PLACE, 2, 2, anchor, explicit, heading, List.of(), List.of(), List.of());
    }
}
