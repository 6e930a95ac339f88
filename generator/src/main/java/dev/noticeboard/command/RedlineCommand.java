package dev.noticeboard.command;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.Assembly;
import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.render.data.ChangeList;
import dev.noticeboard.render.data.RedlineData;
import dev.noticeboard.render.notice.SiteSources;
import dev.noticeboard.render.page.RedlineAddresses;
import dev.noticeboard.render.page.RedlineDocument;
import dev.noticeboard.report.Inert;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.report.RedlineView;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.SourceFolder;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The command {@code redline}: prints any two versions of a notice as one text.
 *
 * <p>A text in which something is wrong is compared too, as far as it could be read. The errors in
 * either are said beside the redline and do not make the command fail, which printed what was asked
 * for; warnings change nothing in what it shows. A text that was not read to its end is the
 * exception: what it lacks would be shown as taken out, so nothing is printed but why.
 */
public final class RedlineCommand {

    private static final Set<String> UNREAD =
            Set.of(Rule.SOURCE_LIMIT.id(), Rule.UNREADABLE_SOURCE.id());

    private final Settings settings;
    private final RedlineRequest request;

    /** Compares what was asked for. */
    public RedlineCommand(Settings settings, RedlineRequest request) {
        boolean drafts =
                Stream.of(request.from(), request.to()).anyMatch(VersionName.DRAFT::equals);
        this.settings = settings.withDrafts(settings.drafts() || drafts);
        this.request = request;
    }

    /** Does it. */
    public Printout run() throws IOException, UsageException {
        NoticeWorkspace workspace =
                NoticeWorkspace.of(
                        settings,
                        SourceFolder.read(settings.source()),
                        request.notice(),
                        Optional.empty());
        VersionName from = version(workspace, request.from());
        VersionName to = version(workspace, request.to());
        Article older = article(workspace, from);
        Article newer = article(workspace, to);
        List<Finding> errors =
                Stream.concat(
                                workspace.findingsFor(from).stream(),
                                workspace.findingsFor(to).stream())
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .distinct()
                        .toList();
        Outcome outcome = new FindingPolicy(settings).outcome(errors, workspace.texts());
        if (errors.stream().map(Finding::rule).anyMatch(UNREAD::contains)) {
            return new Printout("", outcome);
        }
        // What was asked for is printed: what is wrong with the texts is for check to judge.
        return new Printout(printed(workspace, older, newer), outcome.passed());
    }

    private VersionName version(NoticeWorkspace workspace, String name) throws UsageException {
        List<String> names =
                Stream.concat(
                                workspace.notice().versions().stream(),
                                workspace.notice().draft().stream())
                        .map(version -> version.name())
                        .toList();
        if (!names.contains(name)) {
            throw new UsageException(
                    "there is no version '%s' of %s; %s"
                            .formatted(
                                    name,
                                    request.notice(),
                                    NearestName.mend(name, names, "version")));
        }
        return new VersionName(request.notice(), name);
    }

    private Article article(NoticeWorkspace workspace, VersionName name) throws UsageException {
        String language =
                request.language().orElse(workspace.prepared().sources().site().language());
        List<Article> articles =
                workspace.prepared().of(name.notice(), name.version()).stream()
                        .map(Assembly::article)
                        .toList();
        Optional<Article> article =
                articles.stream().filter(each -> each.language().equals(language)).findFirst();
        if (article.isEmpty()) {
            List<String> languages = articles.stream().map(Article::language).toList();
            throw new UsageException(
                    "there is no text of %s in '%s'; %s"
                            .formatted(
                                    name,
                                    language,
                                    NearestName.mend(language, languages, "language")));
        }
        return article.get();
    }

    private String printed(NoticeWorkspace workspace, Article older, Article newer) {
        SiteSources sources = workspace.prepared().sources();
        Redline whole = Redline.of(older, newer);
        RedlineView view =
                RedlineView.of(whole, older, newer)
                        .ignoring(request.ignored())
                        .at(RedlineAddresses.of(sources, whole));
        return switch (request.form()) {
            case TEXT -> RedlineForm.text(view, request.colours());
            case MARKDOWN -> RedlineForm.markdown(view);
            case JSON ->
                    Inert.json(
                            RedlineData.of(
                                    view.redline(),
                                    view.leftOut(),
                                    RedlineForm::heading,
                                    new ChangeList(older, newer)));
            case HTML -> Inert.html(RedlineDocument.of(sources, view.redline(), view.leftOut()));
        };
    }
}
