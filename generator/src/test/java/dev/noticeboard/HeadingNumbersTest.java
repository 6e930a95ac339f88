package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.report.RedlineForm;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A section that was put in gives those behind it other numbers: that is quiet, and is shown. */
class HeadingNumbersTest {

    private static final String TEXT = "⏎⏎We keep the letters that you write to us.⏎⏎";

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "## 3. Rights → ## 4. Rights → 3»4",
                "## 3) Rights → ## 12) Rights → 3»12",
                "## (b) Rights → ## (c) Rights → b»c",
                "## IV. Rights → ## V. Rights → IV»V",
                "## § 3. Rights → ## § 4. Rights → § 3»§ 4",
                "## 2.3. Rights → ## 3.1. Rights → 2.3»3.1",
                "## 第3条 権利 → ## 第4条 権利 → 第3条»第4条",
                "**3. Rights** → **4. Rights** → 3»4",
                // Other words are a change, and the number before them is none.
                "## 3. Your rights → ## 4. Rights → 3. ; Your rights»4. »Rights",
                // A number that was put in before the same words, or taken out.
                "## Rights → ## 4. Rights → »4. ",
                "## 3. Rights → ## Rights → 3. »"
            })
    void anotherNumberIsQuiet(String older, String newer, String changes) throws Exception {
        assertThat(changes(older + TEXT, newer + TEXT)).isEqualTo(quietFirst(changes));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                // What nobody counts by is a word.
                "## 30 days to answer → ## 45 days to answer → 30 days»45 days",
                "## 2024 requests → ## 2025 requests → 2024»2025",
                "## Article 6 GDPR → ## Article 7 GDPR → 6»7",
                "## Level 2: cure → ## Level 3: cure → 2»3",
                "## Rights of 3. parties → ## Rights of 4. parties → 3»4"
            })
    void anotherFigureIsNot(String older, String newer, String changes) throws Exception {
        assertThat(changes("x⏎⏎" + older + TEXT, "x⏎⏎" + newer + TEXT)).isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## %s", "**%s**"})
    void aDateIsOneWord(String heading) throws Exception {
        String changes =
                changes(
                        PrintedPair.of(
                                folder,
                                "de",
                                "x⏎⏎" + heading.formatted("3. Oktober 2025") + TEXT,
                                "x⏎⏎" + heading.formatted("4. Oktober 2025") + TEXT));
        assertThat(changes).isEqualTo("3. Oktober 2025»4. Oktober 2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "## 1 Data⏎⏎## 2 Rights → ## 1 Data⏎⏎## 2 Uses⏎⏎## 3 Rights → 2»3",
                "## Section 1: Data⏎⏎## Section 2: Rights → ## Section 1: Data⏎⏎## Section 2:"
                        + " Uses⏎⏎## Section 3: Rights → 2»3",
                "**1.1 Data**⏎⏎x⏎⏎**1.2 Rights** → **1.1 Data**⏎⏎x⏎⏎**1.2 Uses**⏎⏎y⏎⏎**1.3"
                        + " Rights** → 1.2»1.3",
                "## 1.1 Data⏎⏎## 1.2 Rights → ## 1.1 Data⏎⏎## 1.2 Uses⏎⏎## 1.3 Rights → 1.2»1.3"
            })
    void whatIsCountedSoFromHeadingToHeadingIsQuiet(String older, String newer, String number)
            throws Exception {
        assertThat(changes(older + TEXT, newer + TEXT)).isEqualTo(quietFirst(number));
    }

    /** The first of some changes is quiet. */
    private static String quietFirst(String changes) {
        return "numbers " + changes;
    }

    private String changes(String older, String newer) throws Exception {
        return changes(PrintedPair.of(folder, older, newer));
    }

    private static String changes(PrintedPair pair) throws Exception {
        Element article = Jsoup.parse(pair.in(RedlineForm.HTML)).selectFirst("article");
        article.select("[data-nb], [data-change=added]").remove();
        StringBuilder changes = new StringBuilder();
        for (Element mark : article.select("ins, del")) {
            boolean removed = mark.normalName().equals("del");
            boolean isSecond = !removed && mark.previousElementSibling() != null;
            if (!isSecond) {
                changes.append(changes.isEmpty() ? "" : "; ");
                changes.append(mark.hasAttr("data-quiet") ? mark.attr("data-quiet") + " " : "");
            }
            changes.append(removed ? "" : "»").append(mark.wholeText());
            if (removed && mark.nextElementSibling() == null) {
                changes.append("»");
            }
        }
        return changes.toString().strip();
    }
}
