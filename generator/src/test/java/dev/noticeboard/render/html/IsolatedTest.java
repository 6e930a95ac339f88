package dev.noticeboard.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What keeps its order in a right-to-left text, here in square brackets. */
class IsolatedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    اتصل بنا على 800-555-0100.             | اتصل بنا على [800-555-0100].
                    اتصل على +1 (800) 555-0100 الآن          | اتصل على [+1 (800) 555-0100] الآن
                    הטלפון: 03 555 0100                    | הטלפון: [03 555 0100]
                    راسل privacy@example.org، أو           | راسل [privacy@example.org]، أو
                    انظر https://example.org/opt-out/ هنا   | انظر [https://example.org/opt-out/] هنا
                    شركة Example Corp. Inc هنا             | شركة [Example Corp. Inc] هنا
                    من Example 365 (US) في                 | من [Example 365 (US)] في
                    في 2024-01-01 أو 10/4/2023              | في [2024-01-01] أو [10/4/2023]
                    لغة C++ و $30.50 و 30%                  | لغة [C++] و [$30.50] و [30%]
                    הגרסה v4.2-beta כאן                     | הגרסה [v4.2-beta] כאן
                    رقم ٨٠٠-٥٥٥-٠١٠٠ هنا                     | رقم [٨٠٠-٥٥٥-٠١٠٠] هنا
                    """)
    void isolated(String text, String pieces) {
        assertThat(
                        Isolated.in(text).stream()
                                .map(
                                        piece ->
                                                piece.isolated()
                                                        ? "[" + piece.text() + "]"
                                                        : piece.text())
                                .collect(Collectors.joining()))
                .isEqualTo(pieces);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "نجمع اسمك و 30 يوما",
                "האתר שלנו, בתוך 30 יום.",
                "البنود 1، 2، 3",
                "١٢ شهرا",
                " ",
                "..."
            })
    void nothingToKeep(String text) {
        assertThat(Isolated.in(text)).containsExactly(new Isolated(text, false));
    }
}
