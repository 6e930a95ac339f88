package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Block;
import dev.noticeboard.model.Body;
import dev.noticeboard.model.PlacedText;
import dev.noticeboard.model.Reading;
import dev.noticeboard.source.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tags that close nothing, or have no end: what is meant is said, and words stay apart. */
class StrayTagsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    France,</br>Spain        | France, Spain  | </br> is no tag: a line break is written <br>; write <br>
                    France,</BR >Spain       | France, Spain  | </br> is no tag: a line break is written <br>; write <br>
                    *France*</br>*Spain*     | France Spain   | </br> is no tag: a line break is written <br>; write <br>
                    France,<br></br>Spain    | France, Spain  | </br> closes nothing, since <br> has no end; delete it
                    France,</hr>Spain        | France, Spain  | </hr> closes nothing, since <hr> has no end; delete it
                    France,</p>Spain         | France, Spain  | </p> closes nothing that was opened in the same paragraph; delete it; an empty line ends a paragraph
                    France,</li>Spain        | France, Spain  | </li> closes nothing that was opened in the same paragraph; delete it; an empty line ends a paragraph
                    France,<p>Spain          | France, Spain  | <p> is not closed where it should be, and its words stay without it; write </p> where it ends, in the same paragraph
                    France<div>Spain</div>UK | France Spain UK | the HTML element <div> is dropped, its words stay; delete it, or write Markdown
                    Fran</b>ce               | France         | </b> closes nothing that was opened in the same paragraph; delete it, or open <b> in the same paragraph
                    Fran</wbr>ce             | France         | </wbr> closes nothing, since <wbr> has no end; delete it
                    """)
    void saidAndKeptApart(String text, String words, String finding) {
        Reading<Body> reading = new MarkdownReader().read(new SourceText("notice.md", text), 1);
        assertThat(reading.findings())
                .singleElement()
                .asString()
                .endsWith(": error[html-dropped]: " + finding);
        Block block = reading.value().sections().get(0).blocks().get(0);
        assertThat(PlacedText.words(((Block.Paragraph) block).content()).replaceAll("\\s+", " "))
                .isEqualTo(words);
    }
}
