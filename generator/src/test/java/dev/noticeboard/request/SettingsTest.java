package dev.noticeboard.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @ParameterizedTest
    @CsvSource({"1, 1, 1", "8, 1, 8", "8, 2, 4", "8, 3, 2", "2, 8, 1"})
    void sitesThatAreBuiltAtOnceShareTheProcessors(int processors, int sites, int threads) {
        assertThat(Settings.threadsOf(processors, sites)).isEqualTo(threads);
    }
}
