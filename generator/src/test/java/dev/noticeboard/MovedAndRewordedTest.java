package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.render.html.ReadBack;
import dev.noticeboard.request.FailOn;
import dev.noticeboard.request.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A section that moved and was reworded shows at both places which words are not at the other. */
class MovedAndRewordedTest {

    private static final String OLDER =
            """
            ## What we keep {#keep}

            Nobody reads them but those of us who answer your letters, and they tell no one,
            neither at home nor at work, of what they read there, whoever may ask them for it.

            We keep your name, your address, and the day on which you wrote to us.

            ## Who we are {#who}

            We are Example, a company of forty people in [Springfield](https://old.example/).

            * Write to us.
            * Call us on weekdays.

            | Office | City |
            | --- | --- |
            | North | Springfield |
            | South | Shelbyville |
            """;

    private static final String NEWER =
            """
            ## Who we are now {#who}

            We are Example, a company of fifty people in [Springfield](https://new.example/).

            * Write to us.
            * Visit us, if you like, on any day.

            | Office | City |
            | --- | --- |
            | North | Springfield |
            | West | Ogdenville |

            ## What we keep {#keep}

            Nobody reads them but those of us who answer your letters, and they tell no one,
            neither at home nor at work, of what they read there, whoever may ask them for it.

            We keep your name, your address, and the day on which you wrote to us. All of it is
            kept for a year, and then no longer, whatever you have told us in the meantime about
            the matters on which you wrote to us or on which we wrote to you.
            """;

    @TempDir private Path folder;

    @Test
    void itsWordsAreMarkedAtBothPlaces() throws Exception {
        Document page = page(OLDER, NEWER);
        assertThat(words(page.select("article .moved[data-change=added] mark.reworded")))
                .containsExactly(
                        "now", "fifty", "Visit us, if you like, on any day.", "West", "Ogdenville");
        assertThat(words(page.select("article .moved[data-change=removed] mark.reworded")))
                .containsExactly("forty", "Call us on weekdays.", "South", "Shelbyville");
        assertThat(page.select("article .moved > .section-change").eachText())
                .allMatch(said -> said.contains("Its wording changed as well"));
    }

    @Test
    void itIsHeardWhereTheyBeginAndEnd() throws Exception {
        Element added = page(OLDER, NEWER).select("[data-change=added] p mark.reworded").first();
        assertThat(added.text()).isEqualTo("Inserted: fifty End of these words.");
        assertThat(added.select("[data-nb].vh")).hasSize(2);
        assertThat(added.parent().normalName()).isEqualTo("ins");
    }

    @Test
    void aLinkThatLeadsElsewhereSaysSo() throws Exception {
        assertThat(page(OLDER, NEWER).select(".moved[data-change=added] .change-note").text())
                .isEqualTo(
                        "(link address changed from https://old.example/ to https://new.example/)");
    }

    @Test
    void theLawHolds() throws Exception {
        Element article = page(OLDER, NEWER).selectFirst("article");
        assertThat(ReadBack.older(article)).isEqualTo(text("privacy/2023-01-01/index.html"));
        assertThat(ReadBack.newer(article)).isEqualTo(text("privacy/2024-01-01/index.html"));
        assertThat(article.select("ins ins, ins del, del ins, del del, mark mark")).isEmpty();
    }

    @Test
    void itsWordsCountAndTheRestOfItDoesNot() throws Exception {
        assertThat(page(OLDER, NEWER).select(".counts").text())
                .contains("1 section moved", "48 words put in", "7 words taken out");
    }

    @Test
    void oneThatMovedAloneHasNoMarks() throws Exception {
        String moved = NEWER.replaceFirst("(?s)## Who.*?(?=## What)", "");
        Document page = page(OLDER, OLDER.replaceFirst("(?s).*(?=## Who)", "") + "\n" + moved);
        assertThat(page.select("article .moved[data-change]")).isNotEmpty();
        assertThat(page.select("article mark")).isEmpty();
    }

    @Test
    void whereNextToNothingWasKeptItSaysSoAndFramesNoWord() throws Exception {
        String other =
                "One two three four five six seven eight nine ten eleven twelve thirteen"
                        + " fourteen.\n\n";
        Document page =
                page(
                        OLDER,
                        NEWER.replace("are now", "are")
                                .replaceFirst("(?s)(?<=\\{#who}\n\n).*?(?=## What)", other));
        assertThat(page.select("article .moved > .section-change").text())
                .contains("It was rewritten as well.");
        assertThat(page.select("article mark")).isEmpty();
    }

    @Test
    void aPageInWhichNearlyEverythingChangedSaysOnceThatItWasRewritten() throws Exception {
        String older = "## What we keep {#keep}\n\n" + "Alpha beta gamma delta. ".repeat(9) + "\n";
        String newer = "## What we keep {#keep}\n\n" + "One two three four. ".repeat(9) + "\n";
        assertThat(page(older, newer).select(".head > p").eachText())
                .filteredOn(said -> said.contains("rewritten"))
                .containsExactly("The text was rewritten: nearly everything in it changed.");
        assertThat(page(OLDER, NEWER).select(".head > p").text()).doesNotContain("rewritten");
    }

    /** The words of elements without what only listeners get. */
    private static List<String> words(Elements elements) {
        Elements copies = elements.clone();
        copies.select("[data-nb]").remove();
        return copies.eachText();
    }

    private List<String> text(String path) throws Exception {
        Path page = folder.resolve("out").resolve(path);
        return ReadBack.words(Jsoup.parse(Files.readString(page)).selectFirst("article"));
    }

    private Document page(String older, String newer) throws Exception {
        Path source =
                MiniSite.of(
                                """
                                -- site.yaml --
                                organization: {name: Example}
                                -- notices/privacy/notice.yaml --
                                title: Privacy policy
                                """)
                        .with("notices/privacy/2023-01-01/notice.md", older)
                        .with("notices/privacy/2024-01-01/notice.md", newer)
                        .writeTo(folder.resolve("in"));
        Outcome outcome =
                new Noticeboard(
                                Sites.settings(
                                        source,
                                        folder.resolve("out"),
                                        LocalDate.parse("2024-06-01"),
                                        FailOn.ERROR))
                        .build();
        assertThat(outcome.failed()).as(outcome.findings().toString()).isFalse();
        return Jsoup.parse(
                Files.readString(folder.resolve("out/privacy/2024-01-01/changes/index.html")));
    }
}
