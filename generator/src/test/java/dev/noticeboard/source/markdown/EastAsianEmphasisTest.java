package dev.noticeboard.source.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.model.Body;
import dev.noticeboard.source.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stars beside East Asian punctuation mean what their writer meant; all others mean the same. */
class EastAsianEmphasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    **（委託先）**に           | <strong>（委託先）</strong>に
                    **注意。**请阅读           | <strong>注意。</strong>请阅读
                    *更多详情：*您可以          | <em>更多详情：</em>您可以
                    当社は**「個人情報」**を扱う    | 当社は<strong>「個人情報」</strong>を扱う
                    他说**“重要”**的           | 他说<strong>“重要”</strong>的
                    **"동의"**를 받습니다        | <strong>"동의"</strong>를 받습니다
                    **전화(0100)**로          | <strong>전화(0100)</strong>로
                    **「a」**b**「c」**        | <strong>「a」</strong>b<strong>「c」</strong>
                    ***注意！***请            | <em><strong>注意！</strong></em>请
                    __注意。__请              | <strong>注意。</strong>请
                    请__（重要）__请            | 请<strong>（重要）</strong>请
                    **重要**：请              | <strong>重要</strong>：请
                    **50％**以上             | <strong>50％</strong>以上
                    """)
    void asItsWriterMeant(String markdown, String html) {
        assertThat(CommonMarkHtml.of(read(markdown))).isEqualTo(paragraph(html));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ** 注意 **请       | ** 注意 **请
                    用户_名字_表        | 用户_名字_表
                    5＊3 和 2 * 3      | 5＊3 和 2 * 3
                    We **(never)**sell | We **(never)**sell
                    a*"foo"*          | a*"foo"*
                    snake_case_name    | snake_case_name
                    数字 * 符号 * 等     | 数字 * 符号 * 等
                    """)
    void otherMarksStay(String markdown, String html) {
        assertThat(CommonMarkHtml.of(read(markdown))).isEqualTo(paragraph(html));
    }

    private static String paragraph(String html) {
        return "<p>" + html.replace("\"", "&quot;") + "</p>\n";
    }

    private static Body read(String markdown) {
        return new MarkdownReader().read(new SourceText("notice.md", markdown), 1).value();
    }
}
