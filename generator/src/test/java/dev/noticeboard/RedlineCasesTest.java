package dev.noticeboard;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.ArticleTree;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.article.Folded;
import dev.noticeboard.article.Node;
import dev.noticeboard.build.AssembledSite;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.data.ChangeList;
import dev.noticeboard.render.data.RedlineData;
import dev.noticeboard.render.html.ReadBack;
import dev.noticeboard.render.page.RedlineDocument;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.report.RedlineView;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A redline marks what a careful editor marks, and no more: each pair of {@code redline-cases},
 * forwards and backwards.
 */
class RedlineCasesTest {

    // One site that has a notice of each case: to prepare a site for each takes a hundred times
    // longer.
    private static AssembledSite prepared;

    @BeforeAll
    static void prepare() throws IOException {
        MiniSite site = MiniSite.of("-- site.yaml --\norganization: {name: Example}\n");
        for (RedlineCase each : RedlineCase.all()) {
            String folder = "notices/" + each.slug() + "/";
            site =
                    site.with(folder + "notice.yaml", "title: Privacy policy\n")
                            .with(folder + "2024-01-01/notice.md", each.older())
                            .with(folder + "2024-03-01/notice.md", each.newer());
        }
        prepared = FactTexts.prepared(site.sources(), LocalDate.parse("2026-01-01"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void marksNoMoreThanACarefulEditor(RedlineCase each) throws IOException {
        Node older = article(each, "2024-01-01");
        Node newer = article(each, "2024-03-01");
        String html = RedlineDocument.of(prepared.sources(), Redline.of(older, newer));
        Element article = Jsoup.parse(html).selectFirst("article");
        assertThat(ReadBack.older(article)).isEqualTo(ReadBack.words(Folded.of(older)));
        assertThat(ReadBack.newer(article)).isEqualTo(ReadBack.words(Folded.of(newer)));
        MarkedWords marked = MarkedWords.of(article);
        // Both texts are whole, so that all other words are kept where these are marked.
        assertThat(marked).as("%s in%n%s", each, article).isEqualTo(each.marks());
        assertThat(each.isWithinMost()).as(each.name()).isTrue();
    }

    /** Each change has a place in both sources, and each excerpt the clause that it stands in. */
    @ParameterizedTest
    @MethodSource("cases")
    void isPrintedInEveryFormWithItsPlaces(RedlineCase each) {
        Article older = written(each, "2024-01-01");
        Article newer = written(each, "2024-03-01");
        Redline redline = Redline.of(older, newer);
        RedlineView view = RedlineView.of(redline, older, newer);
        String head = each.slug() + ", 2024-01-01 to 2024-03-01 (en)";
        String text = RedlineForm.text(view, false);
        assertThat(text).startsWith(head);
        if (each.marks().in() > 0) {
            assertThat(text).contains("{+");
        }
        if (each.marks().out() > 0) {
            assertThat(text).contains("[-");
        }
        assertThat(RedlineForm.markdown(view)).contains("2024-01-01");
        assertThat(
                        RedlineData.of(
                                redline,
                                view.leftOut(),
                                RedlineForm::heading,
                                new ChangeList(older, newer)))
                .contains("\"changes\": [");
    }

    static Stream<RedlineCase> cases() throws IOException {
        return RedlineCase.all().stream();
    }

    private static Node article(RedlineCase each, String version) {
        return ArticleTree.of(written(each, version));
    }

    private static Article written(RedlineCase each, String version) {
        List<Article> articles =
                prepared.of(each.slug(), version).stream().map(Assembly::article).toList();
        assertThat(articles).hasSize(1);
        return articles.get(0);
    }
}
