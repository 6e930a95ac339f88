package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What redlines of real notices showed in the wrong place, twice, or not at all. */
class RedlineLooksTest {

    @TempDir private Path folder;

    @Test
    void aLineAcrossThePageSaysWhatBecameOfIt() throws Exception {
        Document added = page("One.\n\nTwo.\n", "One.\n\n---\n\nTwo.\n");
        assertThat(added.select("hr[data-change=added] + .change-below").textNodes())
                .extracting(Object::toString)
                .containsExactly("inserted");
        assertThat(added.select(".marks li").eachText()).containsExactly("inserted");
        Document removed = page("One.\n\n---\n\nTwo.\n", "One.\n\nTwo.\n");
        assertThat(removed.select("hr[data-change=removed] + .change-below").textNodes())
                .extracting(Object::toString)
                .containsExactly("deleted");
    }

    @Test
    void whereALinkLedIsSaidOnceAndBehindIt() throws Exception {
        Document page =
                page(
                        "Read [the rules of use and the old terms](https://a.example/), please.\n",
                        "Read [the rules of use and the new terms](https://b.example/), please.\n");
        assertThat(page.select("article p .change-note").eachText())
                .containsExactly(
                        "(link address changed from https://a.example/ to https://b.example/)");
        String words = page.select("article p").text();
        assertThat(words.indexOf("terms")).isLessThan(words.indexOf("(link address"));
        Document apart =
                page(
                        "Read [the old rules of use](https://a.example/), please.\n",
                        "Read [the new rules of use](https://b.example/), or not.\n");
        assertThat(apart.select("article p .change-note").eachText()).hasSize(1);
        assertThat(apart.select("article p").text())
                .contains(" of use (link address changed from https://a.example/ to");
    }

    @Test
    void betweenWhatIsSaidOfALinkAndTheNextWordIsASpace() throws Exception {
        Document page =
                page(
                        "Use [the many activity controls](https://a.example/) of your account.\n",
                        "Use [the many activity](https://b.example/) and settings of your"
                                + " account.\n");
        page.select("article .vh, article .change").remove();
        assertThat(page.select("article p").text()).containsPattern("\\) and settings of");
    }

    @Test
    void theKeyHasNoQuotationMarksWhereAHeadingHasAnotherNumberAlone() throws Exception {
        Document page =
                page(
                        "## 1. Names\n\nWe keep names.\n\n## 2. Mail\n\nWe keep mail.\n",
                        "## 1. Names\n\nWe keep names.\n\n## 2. Age\n\nWe ask how old you are.\n\n"
                                + "## 3. Mail\n\nWe keep mail.\n");
        assertThat(page.select("[data-quiet=numbers]")).isNotEmpty();
        assertThat(page.select(".marks li").eachText()).containsExactly("inserted");
    }

    @Test
    void onlySectionsInTheListAreCountedAsChanged() throws Exception {
        Document page =
                page(
                        "## One\n\nWe keep \"names\".\n\n## Two\n\nWe keep mail.\n",
                        "## One\n\nWe keep “names”.\n\n## Two\n\nWe keep your mail.\n");
        assertThat(page.select("#nb-changed-sections a").eachText())
                .containsExactly("Two: 1 change");
        assertThat(page.select(".counts").text())
                .isEqualTo("1 numbered change, 1 section changed, 1 word put in.");
    }

    @Test
    void aLinkWithoutWordsThatNobodySawHasNoNumber() throws Exception {
        Document page =
                page(
                        "Read it <a href=\"https://a.example/\"></a>[here](https://a.example/).\n",
                        "Read it [here](https://a.example/).\n");
        assertThat(page.select("article del[data-quiet=links]")).hasSize(1);
        assertThat(page.select("article .change")).isEmpty();
        assertThat(page.select(".how p").eachText())
                .contains("Places where only a link changed: 1.");
    }

    @Test
    void aParticleDoesNotMoveWithASentenceOfAnotherParagraph() throws Exception {
        Document page =
                page(
                        """
                        ## A

                        We keep few things. Read here what else we do with the data of your account.

                        The letters in which you wrote in to us are kept for a year.

                        ## B

                        Nobody else reads any of our many old letters.

                        You find more of it at our office.
                        """,
                        """
                        ## A

                        We keep few things.

                        The letters in which you wrote to us are kept for a year.

                        ## B

                        Nobody else reads any of our many old letters. Read here what else we do with the data of your account.

                        You find more of it in at our office.
                        """);
        page.select("article [data-nb]").remove();
        assertThat(page.select("article ins.moved").eachText())
                .containsExactly("Read here what else we do with the data of your account.");
        assertThat(page.select("article ins:not(.moved)").eachText()).containsExactly("in");
    }

    @Test
    void unchangedParagraphsOfAnItemFoldAsThoseOfASection() throws Exception {
        String item = "1. One.\n\n   Two.\n\n   Three.\n\n   Four%s.\n\n2. Five.\n\n3. Six.\n";
        Document page = page(item.formatted(""), item.formatted(" and more"));
        assertThat(page.select("article li > details.unchanged").eachText())
                .containsExactly("Unchanged: 3 paragraphs One. Two. Three.");
        Document same = page("A.\n\n" + item.formatted(""), "B.\n\n" + item.formatted(""));
        assertThat(same.select("article li > details")).isEmpty();
    }

    @Test
    void whatChangedPlacesWithOneThatReadsAlikeMovedAndBecameNoOther() throws Exception {
        String contents =
                """
                [Terms of service](https://a.example/1)

                %s

                [Rules for all who sell things here](https://a.example/3)

                [How we look after the community](https://a.example/4)

                %s
                """;
        String one = "[Rules of use for developers](https://a.example/5)";
        String other = "[Rules of use for sellers](https://a.example/6)";
        Document page = page(contents.formatted(one, other), contents.formatted(other, one));
        page.select("article [data-nb]").remove();
        assertThat(page.select("article ins:not(.moved), article del:not(.moved)")).isEmpty();
        assertThat(page.select("article ins.moved").eachText())
                .containsExactly("Rules of use for sellers", "Rules of use for developers");
        String list = "- How to write to us\n%s\n- Who we are\n- Where we are\n%s\n";
        Document items =
                page(
                        list.formatted("- How to help with this site", "- How to read this site"),
                        list.formatted("- How to read this site", "- How to help with this site"));
        items.select("article [data-nb]").remove();
        assertThat(items.select("article ins:not(.moved), article del:not(.moved)")).isEmpty();
        assertThat(items.select("article li ins.moved")).hasSize(2);
    }

    @Test
    void anOldAddressThatStandsAloneIsNoChange() throws Exception {
        Document page =
                page(
                        "## A\n\nWe keep names.\n\n## B\n\nWe keep mail.\n",
                        "## A\n\n"
                                + "We keep all names.\n\n"
                                + "<a id=\"old\"></a>\n\n"
                                + "## B\n\n"
                                + "We keep mail.\n");
        assertThat(page.select("article #old")).hasSize(1);
        assertThat(page.select("article .change")).hasSize(1);
        assertThat(page.select(".counts").text()).startsWith("1 numbered change,");
    }

    @Test
    void eachChangeHasItsNumberWhereTheWordsBetweenThemLookDifferentAsWell() throws Exception {
        Document page =
                page(
                        "*We keep the names of our guests for six months and the letters of our"
                                + " guests for five years in our office.*\n",
                        "We keep the names of our guests for nine months and the letters of our"
                                + " guests for five years in our house.\n");
        assertThat(page.select("article .change")).hasSize(2);
        assertThat(page.select(".how p").eachText())
                .contains("Places where only the formatting changed: 3.");
    }

    @Test
    void theFrameOfWordsThatChangedAtAMoveHoldsNoSpaceBesideThem() throws Exception {
        String moved =
                "## Security\n\nWe guard the data of our guests%s in all of our offices.\n\n";
        String stays =
                "## Rights\n\nYou may ask us for a copy of all that we know of you, and have it"
                        + " mended or erased within a month of your letter to our office.\n\n";
        Document page =
                page(
                        moved.formatted("") + stays + "## Contact\n\nWrite to us.\n",
                        stays + moved.formatted(" day and night") + "## Contact\n\nWrite to us.\n");
        page.select("article [data-nb]").remove();
        assertThat(page.select("article ins mark").stream().map(Element::wholeText).toList())
                .containsExactly("day and night");
        assertThat(page.select("article ins.moved").text())
                .contains("the data of our guests day and night in all of our offices.");
    }

    @Test
    void aBracketMovesWithTheOneThatItCloses() throws Exception {
        String older =
                """
                ## A

                What else there is to know of it (such as how you change your settings)

                We keep the names of our guests for nine months, since the law of the land wants to know who slept where, and then we burn the book.

                ## B

                We keep letters.
                """;
        Document page =
                page(
                        older,
                        """
                        ## A

                        We keep the names of our guests for nine months, since the law of the land wants to know who slept where, and then we burn the book.

                        ## B

                        We keep letters. What else there is to know of it (such as how you change your settings):
                        """);
        page.select("article [data-nb]").remove();
        assertThat(page.select("article ins.moved").eachText())
                .containsExactly(
                        "What else there is to know of it (such as how you change your settings)");
        assertThat(page.select("article del.moved").eachText())
                .containsExactly(
                        "What else there is to know of it (such as how you change your settings)");
        assertThat(page.select("article ins:not(.moved)").eachText()).containsExactly(":");
    }

    private Document page(String older, String newer) throws Exception {
        return RedlinePair.page(folder, older, newer);
    }
}
