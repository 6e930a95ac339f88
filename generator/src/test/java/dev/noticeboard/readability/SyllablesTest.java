package dev.noticeboard.readability;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {

    @ParameterizedTest
    @CsvSource({
        "daten, 2", "datenschutzerklärung, 6", "wir, 1", "verarbeiten, 4", "kauf, 1", "quelle, 2",
        "spiel, 1", "personenbezogene, 7", "theater, 3", "häuser, 2", "name, 2", "gmbh, 1"
    })
    void german(String word, int syllables) {
        assertThat(Syllables.of(Figure.WIENER_SACHTEXTFORMEL).of(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({
        "información, 4",
        "país, 2",
        "ciudad, 2",
        "leer, 2",
        "guerra, 2",
        "pingüino, 3",
        "aéreo, 4",
        "muy, 1",
        "rey, 1",
        "yo, 1",
        "política, 4",
        "cuidado, 3",
        "viuda, 2",
        "día, 2",
        "continúa, 4",
        "según, 2",
        "agua, 2",
        "uruguay, 3",
        "cooperación, 5",
        "y, 1",
        "oír, 2"
    })
    void spanish(String word, int syllables) {
        assertThat(Syllables.of(Figure.SZIGRISZT_PAZOS).of(word)).isEqualTo(syllables);
    }
}
