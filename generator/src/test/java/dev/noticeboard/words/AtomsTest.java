package dev.noticeboard.words;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is one word in a redline though it is written as several, and what is not. */
class AtomsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            textBlock =
                    """
                    en → Updated 16/10/2025. → 16/10/2025
                    en → Stand: 16.10.2025, 14 Uhr. → 16.10.2025 | 14
                    en → From 2025-07-04 on. → 2025-07-04
                    en → Updated 3 May 2026. → 3 May 2026
                    en → Updated May 3, 2026. → May 3, 2026
                    en → On MAY 3RD, not before. → none
                    en → On May 3rd it ends. → May 3rd
                    en → Updated March 2026 by us. → March 2026
                    en → The 1st of January 2027, or 24 December. → 1st of January 2027 | 24 December
                    en → You may 3 times march. → 3
                    de → Stand 3. Mai 2026, 3. Jan. 2026. → 3. Mai 2026 | 3. Jan. 2026
                    de → Am 3. Mai. → 3. Mai
                    fr → Mis à jour le 1er mars 2026. → 1er mars 2026
                    es → A 3 de mayo de 2026. → 3 de mayo de 2026
                    pl → Dnia 3 maja 2026 r. → 3 maja 2026
                    ru → С 3 мая 2026 г. → 3 мая 2026
                    hu → Hatályos 2026. május 3-tól és 2026. 05. 03. → 2026. május 3 | 2026. 05. 03
                    ar → بتاريخ 3 مايو 2026 → 3 مايو 2026
                    ja → 2026年5月3日に改定 → 2026年5月3日
                    ja → 令和8年5月3日から6か月間、1,000円 → 令和8年5月3日 | 6か月間 | 1,000円
                    zh → 自2026年5月3日起30天内 → 2026年5月3日 | 30天
                    ja → 第5条および第十二条 → 第5条 | 第十二条
                    en → Call 1-800-275-2273 or +44 20 7946 0018 now. → 1-800-275-2273 | +44 20 7946 0018
                    en → Call (800) 555-0100 or 1-800-FLOWERS. → (800) 555-0100 | 1-800-FLOWERS
                    de → Tel. 030 1234567 oder +49 (0)30 123456. → 030 1234567 | +49 (0)30 123456
                    ja → 電話0120-123-456まで → 0120-123-456
                    en → Write to dpo@example.org today. → dpo@example.org
                    en → See https://example.org/a?b=1#c(d). → https://example.org/a?b=1#c(d)
                    en → (See www.example.org/a, or example.org/b.) → www.example.org/a | example.org/b
                    ja → https://example.jp/をご覧ください → https://example.jp/
                    en → A fee of $1,250.00 a year, or 7.5% of it. → $1,250.00 | 7.5%
                    en → US$ 5 or EUR 10 or 10 € or -3 %. → US$ 5 | EUR 10 | 10 € | -3 %
                    fr → 1 250,00 € par an → 1 250,00 €
                    en → Within 6 months or a 30-day term. → 6 months | 30-day
                    de → binnen 14 Tagen oder 6 Monaten → 14 Tagen | 6 Monaten
                    ru → в течение 30 дней → 30 дней
                    ar → خلال 30 يومًا → 30 يومًا
                    en → See section 5.2(a)(ii) and § 1798.100(d). → 5.2(a)(ii) | § 1798.100(d)
                    de → nach Art. 6(1)(a) und §§ 12 BGB → 6(1)(a) | §§ 12
                    en → At 10:30 a.m. we (a) stop and (b) go. → 10:30 a.m.
                    en → And/or, e.g./i.e., A/B, the 3D print, 5th, 30 (thirty) days. → 30
                    """)
    void areFoundWhole(String language, String text, String expected) {
        List<String> found =
                Atoms.of(ULocale.forLanguageTag(language)).in(text).stream()
                        .map(span -> span.of(text))
                        .toList();
        assertThat(String.join(" | ", found)).isEqualTo(expected.equals("none") ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "1.", "1-", "1 ", "+1 ", "(1)", "a@", "a.", "May 1 ", "http://", "1年", "§1",
                "1(a)", "0 1", "1,", "www.a/", "1:1"
            })
    void areFoundInATextOfThemInTimeThatGrowsWithIt(String part) {
        String text = part.repeat(100_000);
        assertThat(WordBoundaries.of("en").whole(text).size()).isLessThanOrEqualTo(text.length());
    }

    @Test
    void theRestStaysAsItIs() {
        String text = "We, on 3 May 2026, keep: e-mail (30 days).";
        assertThat(WordBoundaries.of("en").whole(text))
                .extracting(span -> span.of(text))
                .containsExactly(
                        "We",
                        ",",
                        "on",
                        "3 May 2026",
                        ",",
                        "keep",
                        ":",
                        "e-mail",
                        "(",
                        "30 days",
                        ")",
                        ".");
    }
}
