package dev.noticeboard;

import static dev.noticeboard.TopicBranch.DATED;
import static dev.noticeboard.TopicBranch.DRAFT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a review tells of how hard a text is to read, before and after. */
class ReviewReadabilityTest {

    @TempDir private Path folder;
    private TopicBranch topic;
    private GitClone clone;

    @BeforeEach
    void aSealedSiteOnMain() throws Exception {
        topic = TopicBranch.in(folder);
        clone = topic.repository();
    }

    @Test
    void howHardATextIsToReadIsShownBeforeAndAfter() throws Exception {
        clone.edit(DATED, text -> text + "\n## More {#more}\n\nWe keep it.\n");
        assertThat(topic.review("main").text())
                .contains(
                        """

                        #### How hard it is to read

                        Flesch-Kincaid grade level (Kincaid, Fishburne, Rogers and Chissom 1975, Derivation of New Readability \
                        Formulas); higher is harder

                        | section | before | now | words | longest sentence in words |
                        | --- | --- | --- | --- | --- |
                        | (whole text) | \\-1.1 (short) | \\-1.8 (short) | 10 | 7 (%1$s:6:1) |
                        | More | – | \\-2.6 (short) | 3 | 3 (%1$s:10:1) |
                        """
                                .formatted(DATED))
                .doesNotContain("| What we keep |");
    }

    @Test
    void theReportStaysSoShortThatACommentHoldsIt() throws Exception {
        int sections = 400;
        clone.write(DRAFT, sections(sections, "We keep it."));
        clone.commit("A long draft");
        clone.edit(DRAFT, text -> sections(sections, "We keep it for a week."));
        assertThat(topic.review("topic").text())
                .hasSizeLessThan(65_536)
                .contains("#### Section 400 (")
                .contains("higher is harder: -1.4, before -2.6\n")
                .doesNotContain("| Section 1 |");
    }

    private static String sections(int count, String words) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> "## Section " + n + " {#section-" + n + "}\n\n" + words + "\n\n")
                .collect(Collectors.joining());
    }

    @Test
    void aLanguageWhoseSentencesCannotBeToldHasNoFigures() throws Exception {
        clone.edit("site.yaml", text -> text + "languages: [th]\n");
        clone.write(DRAFT, "สวัสดี\n");
        clone.commit("In Thai");
        clone.edit(DRAFT, text -> "สวัสดีครับ\n");
        assertThat(topic.review("topic").text())
                .contains("### privacy draft (th): changed")
                .doesNotContain("How hard");
    }
}
