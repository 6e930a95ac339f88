package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What leaves the words as they were is marked quietly, and what parts or joins words is not. */
class QuietChangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    We don't sell "it". → We don’t sell “it”. → We don[-~'-]{+~’+}t sell [-~"-]{+~“+}it[-~"-]{+~”+}.
                    It's his. → It's ours. → It's [-his-]{+ours+}.
                    Data - if any. → Data – if any. → Data [-~--]{+~–+} if any.
                    By non-profit means. → By non‑profit means. → By non[-~--]{+~‑+}profit means.
                    E.g. banks → E. g. banks → E.{+~ +}g. banks
                    See Art. 6(1). → See Art. 6 (1). → See Art. 6{+~ +}(1).
                    A rate of 10 %. → A rate of 10%. → A rate of 10[-~ -]%.
                    Call us ; now. → Call us; now. → Call us[-~ -]; now.
                    Ltd⏎1 Street → Ltd 1 Street → Ltd[-~⏎-]{+~ +}1 Street
                    Ltd 1 Street → Ltd⏎1 Street → Ltd[-~ -]{+~⏎+}1 Street
                    On our web site. → On our website. → On our [-web site-]{+website+}.
                    A third party opt. → A third-party opt. → A [-third party-]{+third-party+} opt.
                    An e-mail comes. → An email comes. → An [-e-mail-]{+email+} comes.
                    Yes, we can. → Yes we can. → Yes[-,-] we can.
                    """)
    void areThoseThatLeaveTheWordsAsTheyWere(String older, String newer, String judged) {
        assertThat(WrittenRuns.of("en", older, newer)).isEqualTo(judged);
        boolean counted =
                Run.groups(WrittenRuns.runs("en", older, newer)).stream().anyMatch(Run::isChange);
        assertThat(counted)
                .isEqualTo(
                        judged.replace("[-~", "").replace("{+~", "").matches(".*(\\[-|\\{\\+).*"));
    }
}
