package dev.noticeboard.redline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.words.Span;
import dev.noticeboard.words.WordBoundaries;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pairs judged by hand: what is marked is what a person would mark, and never more words than
 * {@code git diff --word-diff} marks (git 2.39.5; words parted by spaces; what is one word to us,
 * such as a date, counts once).
 */
class WordsMarkedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            textBlock =
                    """
                    2; We keep your data for 5 years.; We keep your data for 7 years.; We keep your data for [-5 years-]{+7 years+}.
                    2; We do not sell personal information.; We do not sell or share personal information.; We do not sell {+or share +}personal information.
                    3; We collect your name, address and phone number.; We collect your name and phone number.; We collect your name[-, address-] and phone number.
                    5; You may write to us.; You may write to us. You may also call us.; You may write to us.{+ You may also call us.+}
                    6; We share it with vendors.; We share it with vendors, but never for money.; We share it with vendors{+, but never for money+}.
                    2; Call 1-800-555-0100 to opt out.; Call 1-800-555-0199 to opt out.; Call [-1-800-555-0100-]{+1-800-555-0199+} to opt out.
                    3; We use cookies. We use pixels. We use tags.; We use cookies. We use tags.; We use cookies. [-We use pixels. -]We use tags.
                    1; We will respond within 45 days.; We respond within 45 days.; We [-will -]respond within 45 days.
                    4; Our Privacy Officer reviews each request.; Our privacy officer reviews each request.; Our [-Privacy Officer-]{+privacy officer+} reviews each request.
                    4; The effective date is March 1, 2023.; The effective date is September 24, 2023.; The effective date is [-March 1, 2023-]{+September 24, 2023+}.
                    4; We may share data with partners.; We share data with service providers.; We [-may -]share data with [-partners-]{+service providers+}.
                    2; 当社は個人情報を収集します。; 当社は個人情報を収集し、利用します。; 当社は個人情報を収集し{+、利用し+}ます。
                    2; 我们不会出售您的个人信息。; 我们不会出售或共享您的个人信息。; 我们不会出售{+或共享+}您的个人信息。
                    2; เราเก็บข้อมูลส่วนบุคคล; เราไม่เก็บข้อมูลส่วนบุคคล; เรา{+ไม่+}เก็บข้อมูลส่วนบุคคล
                    2; لا نبيع بياناتك الشخصية.; لا نبيع ولا نشارك بياناتك الشخصية.; لا نبيع {+ولا نشارك +}بياناتك الشخصية.
                    2; Email privacy@old.example for help.; Email privacy@new.example for help.; Email [-privacy@old.example-]{+privacy@new.example+} for help.
                    7; We collect it (see below).; We collect it, as described below.; We collect it[- (see-]{+, as described+} below[-)-].
                    4; You have the right to know, the right to delete, and the right to correct.; You have the right to know, the right to correct, and the right to delete.; You have the right to know, the right to [-delete-]{+correct+}, and the right to [-correct-]{+delete+}.
                    6; To opt out, click the link. To opt out, call us.; To opt out, call us.; [-To opt out, click the link. -]To opt out, call us.
                    14; No fee is charged.; A reasonable fee may be charged if requests are excessive.; [-No fee is charged.-]{+A reasonable fee may be charged if requests are excessive.+}
                    """)
    void areAsFewAsAPersonWouldMark(int marksOfGit, String older, String newer, String judged) {
        List<Run> runs = WrittenRuns.runs("en", older, newer);
        assertThat(WrittenRuns.written(runs)).isEqualTo(judged);
        assertThat(marked(runs)).isLessThanOrEqualTo(marksOfGit);
    }

    private static long marked(List<Run> runs) {
        return runs.stream()
                .filter(run -> run.mark() != Mark.KEPT)
                .flatMap(run -> List.of(asOne(run.leaf().text()).strip().split(" +")).stream())
                .count();
    }

    private static String asOne(String text) {
        StringBuilder one = new StringBuilder(text);
        for (Span span : WordBoundaries.of("en").whole(text)) {
            one.replace(span.from(), span.to(), span.of(text).replace(' ', '_'));
        }
        return one.toString();
    }
}
