package dev.noticeboard.readability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Inline;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.PlacedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of names is no sentence, and a sentence that ends in a list is one. */
class EnumerationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ''                      | ', '  | 0
                    ''                      | '; '  | 0
                    ''                      | ' / ' | 0
                    ''                      | '、'  | 0
                    'We set these cookies ' | ', '  | 1
                    'You can turn off '     | ', '  | 1
                    """)
    void namesAlone(String beginning, String separator, int sentences) {
        String names =
                IntStream.range(0, 64)
                        .mapToObj(number -> "_ck" + number)
                        .collect(Collectors.joining(separator, beginning, ""));
        PlacedText text =
                PlacedText.of(List.of(new Inline.Text(Place.startOf("notice.md"), names, false)));
        SentenceReader reader = new SentenceReader("en", Figure.of("en").orElseThrow());
        assertThat(reader.read(text).sentences()).hasSize(sentences);
    }
}
