package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has a number in a redline, what is said once, and what has no mark at all. */
class RedlineNumbersTest {

    private static final String HEAVY =
            "We keep the orders that you sent us for ten years, because the tax office asks us for"
                    + " them, and the letters that you wrote to us for three years.\n\n";

    private static final String LIGHT =
            "We set one cookie when you log in, and delete it when you log out again.\n";

    @TempDir private Path folder;

    @Test
    void neighbouringBlocksThatWerePutInHaveOneNumber() throws Exception {
        Document page =
                page("One.\n\nTwo.\n", "One.\n\nA.\n\n- b\n- c\n\n---\n\nD.\n\nTwo.\n\nE.\n");
        assertThat(page.select("article [data-change=added]")).hasSize(5);
        assertThat(page.select("article .change")).hasSize(2);
        assertThat(page.select(".counts").text()).startsWith("2 numbered changes,");
        assertThat(page.select("p:has(> .change)").eachText())
                .allMatch(words -> words.contains("D.") || words.contains("E."));
    }

    @Test
    void itemsThatWereTakenOutTogetherHaveOneNumberAndKeepTheirMarkers() throws Exception {
        Document page = page("1. a\n2. b\n3. c\n4. d\n", "1. a\n2. d\n");
        assertThat(page.select("article li[data-change=removed]")).hasSize(2);
        assertThat(page.select("article .change")).hasSize(1);
        assertThat(page.select("li:has(.change)").eachText()).allMatch(item -> item.contains("c"));
    }

    @Test
    void whatIsPutInBesideWhatIsTakenOutHasANumberOfItsOwn() throws Exception {
        Document page = page("One.\n\nWe sell it.\n\nTwo.\n", "One.\n\n- Nobody knows.\n\nTwo.\n");
        assertThat(page.select("article .change")).hasSize(2);
    }

    @Test
    void whatBecameOfTheLinksOfATableOfContentsIsSaidOnce() throws Exception {
        Document page =
                page(
                        "[A](#one)\n\n[B](#two)\n\n[C](#two)\n\n## One\n\nx\n\n## Two\n\ny\n",
                        "A\n\nB\n\nC\n\n## One\n\nx\n\n## Two\n\ny\n");
        assertThat(page.select("article .change-note").eachText())
                .containsExactly("(no longer a link to a place in this text)");
        assertThat(page.select("article .vh").eachText())
                .filteredOn(words -> words.contains("no longer a link"))
                .hasSize(2);
    }

    @Test
    void aHeadingThatAHeavierParagraphMovedPastIsNotStruckAndPutBack() throws Exception {
        String names = "## Names\n\nWe ask for your name and your address.\n\n";
        Document page =
                page(
                        names + HEAVY + "## Cookies\n\n" + LIGHT,
                        names + "## Cookies\n\n" + HEAVY + LIGHT);
        page.select("article .vh").remove();
        assertThat(page.select("article ins.moved, article del.moved").eachText())
                .containsExactly("Cookies", "Cookies");
        assertThat(page.select("article ins:not(.moved), article del:not(.moved)")).isEmpty();
        assertThat(page.select("article .change-note a").eachText())
                .containsExactly("moved here from elsewhere", "moved elsewhere from here");
        assertThat(page.select("#nb-changed-sections a").eachText())
                .containsExactly("Cookies: 1 change", "Cookies: 1 change");
    }

    @Test
    void theNumberOfAHeadingIsQuietInArabicDigitsToo() throws Exception {
        Document page =
                RedlinePair.page(
                        folder,
                        "ar",
                        "## \u0661. \u0627\u0633\u0645\n\n\u0646\u062c\u0645\u0639.\n",
                        "## \u0662. \u0627\u0633\u0645\n\n\u0646\u062c\u0645\u0639.\n");
        assertThat(page.select("article [data-quiet=numbers]")).hasSize(2);
        assertThat(page.select("article .change")).isEmpty();
    }

    @Test
    void aColonBehindALeadInIsAllThatWasPutIn() throws Exception {
        String items = "your name and your postal address\n- the date of your birth\n";
        Document page = page("- We collect " + items, "We collect:\n\n- " + items);
        page.select("article .vh").remove();
        assertThat(page.select("article ins").eachText()).containsExactly(":");
        assertThat(page.select("article del")).isEmpty();
        Document back = page("We collect:\n\n- " + items, "- We collect " + items);
        back.select("article [data-nb]").remove();
        assertThat(back.select("article ins:not([data-quiet])")).isEmpty();
        assertThat(back.select("article del:not(.seam)").eachText()).containsExactly(":");
    }

    @Test
    void bothEndsOfASentenceThatMovedSayWhereTheOtherIs() throws Exception {
        String sentence = "You may read what the office says of it on its own pages.";
        String names =
                "## A\n\n"
                    + "We keep the names of all who ever slept in one of our many rooms, and of all"
                    + " who came along with them, but of nobody else.";
        Document page =
                page(
                        names
                                + "\n\n## B\n\nText.\n\n- "
                                + sentence
                                + " We keep a copy of those that were in force in each year.\n\n"
                                + "End.\n",
                        names + " " + sentence + "\n\n## B\n\nText.\n\nEnd.\n");
        assertThat(page.select("article .change-note a").eachText())
                .containsExactly("moved here from “B”", "moved from here to “A”");
    }

    private Document page(String older, String newer) throws Exception {
        return RedlinePair.page(folder, older, newer);
    }
}
