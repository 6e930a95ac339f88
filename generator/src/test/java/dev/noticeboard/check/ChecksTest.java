package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChecksTest {

    @Test
    void everyRuleAboutHowATextReadsHasItsCheck() {
        assertThat(Checks.all())
                .extracting(Check::rule)
                .contains(
                        Rule.DUPLICATE_HEADING,
                        Rule.EMPTY_HEADING,
                        Rule.SKIPPED_HEADING,
                        Rule.BOLD_HEADING,
                        Rule.PLACEHOLDER,
                        Rule.STATED_DATE,
                        Rule.NOT_A_LIST,
                        Rule.DATE_AS_LIST,
                        Rule.STRAY_EMPHASIS,
                        Rule.TABLE_AS_TEXT,
                        Rule.TABLE_WITHOUT_HEADER,
                        Rule.TABLE_CELLS,
                        Rule.PROSE_AS_CODE,
                        Rule.PROSE_AS_DEFINITION);
    }

    @Test
    void findingsComeInTheOrderOfTheText() {
        String text = "Effective 1 May 2023\n\nTBD\n\n** a **\n\nLast updated 1 May 2023";
        List<Finding> findings =
                Checks.run(PlainText.of(PlainText.paragraphs(text).toArray(new Block[0])));
        assertThat(findings)
                .extracting(Finding::rule)
                .containsExactly("stated-date", "placeholder", "stray-emphasis", "stated-date");
    }
}
