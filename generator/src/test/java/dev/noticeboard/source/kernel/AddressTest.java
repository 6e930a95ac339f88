package dev.noticeboard.source.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bare addresses in texts that somebody wrote to make them hard to find. */
class AddressTest {

    /** Twice the text takes about twice as long: nothing is looked at again and again. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.",
                "a@",
                "https://",
                "https://a.b/(",
                ")",
                "a.b@c.d@",
                "h",
                "www.a.b/&amp;",
                "https://a.b/;",
                "&a;",
                "x@y.z ",
                "https://a.b/)) ",
                "_www.a.b/_"
            })
    void hostileTexts(String piece) {
        String text = piece.repeat(100_000 / piece.length());
        assertThat(Address.in("https://a.b/" + text)).isNotNull();
        assertThat(Address.in(text)).isNotNull();
    }
}
