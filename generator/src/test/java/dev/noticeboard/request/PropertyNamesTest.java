package dev.noticeboard.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PropertyNamesTest {

    private static final PropertyNames NAMES =
            new PropertyNames(Set.of("noticeboard.fail-on", "noticeboard.as-of", "other.name"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    noticeboard.fial-on | did you mean 'noticeboard.fail-on'?
                    noticeboard.failOn  | did you mean 'noticeboard.fail-on'?
                    noticeboard.asof    | did you mean 'noticeboard.as-of'?
                    noticeboard.x       | the known ones are noticeboard.as-of, noticeboard.fail-on
                    """)
    void propertyThatNobodyReads(String name, String mend) {
        assertThat(NAMES.unknown(List.of(name)))
                .containsExactly("nothing reads the property '" + name + "'; " + mend);
    }

    @Test
    void eachIsToldInTheOrderOfTheNames() {
        assertThat(NAMES.unknown(List.of("noticeboard.zzz", "noticeboard.aaa", "noticeboard.zzz")))
                .hasSize(2)
                .first()
                .asString()
                .contains("noticeboard.aaa");
    }

    @ParameterizedTest
    @CsvSource({
        "noticeboard.fail-on,noticeboard.as-of",
        "other.nmae,skipTests",
        "noticeboardish.x,Noticeboard.fial-on"
    })
    void propertyThatIsKnownOrAnotherTools(String one, String other) {
        assertThat(NAMES.unknown(Arrays.asList(one, other))).isEmpty();
    }
}
