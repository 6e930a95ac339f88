package dev.noticeboard.review;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.CanonicalForm;
import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.article.NotCanonicalException;
import dev.noticeboard.article.PermanentAnchors;
import dev.noticeboard.model.Correction;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Severity;
import dev.noticeboard.model.Status;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The section anchors that a text promised, and that the one in its place has not got.
 *
 * <p>Two texts take the place of another: the next version, at the short address of its notice, and
 * a corrected one, at its own. A promise begins with the seal: before it, nobody knows whether a
 * text was ever published, as with a history that comes to its site as a whole. What publishing
 * must still refuse is an error: the next version is to come, or in effect and not sealed. Where it
 * is sealed as well it may have been published long ago, and in a draft somebody still writes: both
 * are warnings. Texts that are over are not judged: what their time brought was decided then.
 */
public final class DroppedAnchors {

    private final SiteState site;
    private final Notice notice;
    private final Timeline timeline;
    private final List<Finding> findings = new ArrayList<>();

    private DroppedAnchors(SiteState site, Notice notice) {
        this.site = site;
        this.notice = notice;
        this.timeline = new Timeline(notice.versions(), site.asOf());
    }

    /** What the texts of a site drop of what the texts before them promised. */
    public static List<Finding> findings(SiteState site) {
        List<Finding> findings = new ArrayList<>();
        for (Notice notice : site.notices()) {
            DroppedAnchors dropped = new DroppedAnchors(site, notice);
            dropped.languages().forEach(dropped::check);
            findings.addAll(dropped.findings);
        }
        return List.copyOf(findings);
    }

    /**
     * What a text drops of what stands at its address now.
     *
     * @param notice its notice, with the aliases as they are to be
     * @param version the version that is to stand there
     * @param article its text
     * @param before the text that stands there
     * @param lost the anchors that it drops
     */
    public static Finding finding(
            Notice notice, Version version, Article article, Article before, List<String> lost) {
        return LostAnchors.of(notice, version, article, before, lost)
                .finding(Severity.ERROR, "the text that this one replaces");
    }

    private Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        notice.versions().forEach(version -> languages.addAll(version.texts().keySet()));
        return languages;
    }

    private void check(String language) {
        Optional<Version> before = Optional.empty();
        List<Version> versions = new ArrayList<>(notice.versions());
        versions.removeIf(version -> !timeline.everApplies(version));
        notice.draft().ifPresent(versions::add);
        for (Version version : versions) {
            Optional<Article> article = article(version, language);
            if (article.isPresent()) {
                before.ifPresent(older -> replaced(older, version, article.get()));
                corrected(version, article.get());
                before = Optional.of(version);
            }
        }
    }

    private void replaced(Version older, Version version, Article article) {
        Status status = timeline.status(version);
        if (status == Status.SUPERSEDED || status == Status.WITHDRAWN || !older.seal().isSealed()) {
            return;
        }
        Article before = article(older, article.language()).orElseThrow();
        List<String> lost = new ArrayList<>(PermanentAnchors.of(before, notice.anchors()));
        lost.removeAll(PermanentAnchors.of(article, notice.anchors()));
        if (!lost.isEmpty()) {
            boolean refused =
                    status == Status.UPCOMING
                            || (status == Status.IN_EFFECT && !version.seal().isSealed());
            findings.add(
                    LostAnchors.of(notice, version, article, before, lost)
                            .finding(
                                    refused ? Severity.ERROR : Severity.WARNING,
                                    "the version of " + older.name()));
        }
    }

    /** What the last correction took away: the ones before it were published in their time. */
    private void corrected(Version version, Article article) {
        List<Correction> corrections = version.seal().corrections();
        if (corrections.isEmpty()) {
            return;
        }
        Correction last = corrections.get(corrections.size() - 1);
        Optional<Node> before =
                Optional.ofNullable(last.text().before().get(article.language()))
                        .flatMap(DroppedAnchors::read);
        boolean promised = version.effective().filter(day -> !day.isAfter(last.day())).isPresent();
        if (before.isEmpty() || !promised) {
            return;
        }
        List<String> lost = new ArrayList<>(anchors(before.get()));
        lost.removeAll(PermanentAnchors.of(article, notice.anchors()));
        if (!lost.isEmpty()) {
            findings.add(
                    LostAnchors.of(notice, version, article, before.get(), lost)
                            .finding(Severity.ERROR, "the text before the correction"));
        }
    }

    private static List<String> anchors(Node node) {
        List<String> anchors = new ArrayList<>();
        if (node.kind() == NodeKind.SECTION && !node.attribute("anchor").isEmpty()) {
            anchors.add(node.attribute("anchor"));
        }
        node.children().forEach(child -> anchors.addAll(anchors(child)));
        return anchors;
    }

    // A sealed file that is not as it was written is an error of its own.
    private static Optional<Node> read(String text) {
        try {
            return Optional.of(CanonicalForm.read(text));
        } catch (NotCanonicalException e) {
            return Optional.empty();
        }
    }

    private Optional<Article> article(Version version, String language) {
        return site.article(notice.slug(), version.name(), language);
    }
}
