package dev.noticeboard.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {

    @Test
    void daysAndTimesAreRead() {
        assertThat(Opening.parse("mon-fri 09:00-17:30"))
                .contains(new Opening(DayOfWeek.MONDAY, DayOfWeek.FRIDAY, "09:00", "17:30"));
        assertThat(Opening.parse("sat 10:00-24:00"))
                .contains(new Opening(DayOfWeek.SATURDAY, DayOfWeek.SATURDAY, "10:00", "24:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon-fri 09:00-17:30", "sat 10:00-24:00", "fri-mon 00:00-12:00"})
    void whatIsWrittenReadsTheSame(String written) {
        assertThat(Opening.parse(written).map(Opening::written)).contains(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mon", "monday 09:00-17:00", "xxx 09:00-17:00", "mon 9-17"})
    void otherWordsAreNoHours(String text) {
        assertThat(Opening.parse(text)).isEmpty();
    }
}
