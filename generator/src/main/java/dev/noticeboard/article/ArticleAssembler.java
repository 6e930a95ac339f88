package dev.noticeboard.article;

import dev.noticeboard.model.Body;
import dev.noticeboard.model.Body.Footnote;
import dev.noticeboard.model.ExternalInputs;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Reading;
import dev.noticeboard.model.Section;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns what was read into an article: directives become what they show, values their text,
 * references their links, pictures their descriptions.
 *
 * <p>What names nothing known is a finding, and the article shows the words that were written.
 */
public final class ArticleAssembler {

    private ArticleAssembler() {}

    /**
     * The article of one version in one language.
     *
     * @param version the version
     * @param text the version in one language
     * @param inputs what the article may take from outside the version's folder
     * @return the article with what it took, and what was wrong
     */
    public static Reading<Assembly> assemble(
            Version version, VersionText text, ExternalInputs inputs) {
        List<Finding> findings = new ArrayList<>();
        RecordingInputs recording = new RecordingInputs(inputs);
        ArticleContext context = ArticleContext.of(version, text, recording);
        Expansion expansion = new Expansion();
        BlockExpander blocks =
                new BlockExpander(
                        context,
                        new InlineExpander(context, expansion, findings),
                        expansion,
                        findings);
        Body body =
                new Body(
                        text.body().sections().stream().map(s -> section(s, blocks)).toList(),
                        text.body().footnotes().stream().map(f -> footnote(f, blocks)).toList());
        expansion.finding().ifPresent(findings::add);
        Article article =
                new Article(
                        version.notice(), version.name(), text.language(), context.title(), body);
        return new Reading<>(new Assembly(article, recording.recorded()), findings);
    }

    private static Section section(Section section, BlockExpander blocks) {
        return new Section(
                section.place(),
                section.level(),
                section.written(),
                section.anchor(),
                section.explicit(),
                blocks.inlines(section.heading()),
                section.meets(),
                blocks.expand(section.blocks()),
                section.sections().stream().map(child -> section(child, blocks)).toList());
    }

    private static Footnote footnote(Footnote footnote, BlockExpander blocks) {
        return new Footnote(
                footnote.label(),
                footnote.number(),
                blocks.expand(footnote.blocks()),
                footnote.place());
    }
}
