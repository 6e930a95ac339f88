package dev.noticeboard.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateLanguageTest {

    private static final Path FILES = Path.of("src/main/resources/dev/noticeboard/check/dates");

    @Test
    void everyFileIsALanguageAndEveryLanguageHasAFile() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            assertThat(
                            files.map(file -> String.valueOf(file.getFileName()))
                                    .filter(name -> name.endsWith(".txt")))
                    .containsExactlyInAnyOrderElementsOf(
                            DateLanguage.LANGUAGES.stream().map(name -> name + ".txt").toList());
        }
    }

    @Test
    void everyLanguageHasTwelveMonths() {
        assertThat(DateLanguage.all())
                .allSatisfy(language -> assertThat(language.months().names()).hasSize(12));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    en | 2024-03-01
                    en | 1st of March, 2024
                    en | Mar. 1, 2024
                    de | 1. März 2024
                    de | 1.3.2024
                    fr | 1er mars 2024
                    es | 1 de marzo de 2024
                    ja | 2024年3月1日
                    ko | 2024년 3월 1일
                    ru | 1 марта 2024
                    pl | 1 marca 2024
                    hu | 2024. március 1
                    hr | 1. ožujka 2024
                    """)
    void oneDayInManyWays(String language, String words) {
        assertThat(days(language, words)).containsExactly(LocalDate.parse("2024-03-01"));
    }

    @Test
    void slashesMayMeanTwoDays() {
        assertThat(days("en", "3/1/2024"))
                .containsExactly(LocalDate.parse("2024-01-03"), LocalDate.parse("2024-03-01"));
        assertThat(days("en", "3/31/2024")).containsExactly(LocalDate.parse("2024-03-31"));
    }

    @Test
    void aMonthWithoutADayMeansAllOfItsDays() {
        assertThat(days("en", "March 2024")).hasSize(31);
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(DateLanguage.of("en").flatMap(l -> l.date("31 February 2024"))).isEmpty();
    }

    private static List<LocalDate> days(String language, String words) {
        return DateLanguage.of(language).flatMap(l -> l.date(words)).orElseThrow().days();
    }
}
