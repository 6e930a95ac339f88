package dev.noticeboard.build;

import dev.noticeboard.model.Digest;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Version;
import dev.noticeboard.source.SiteIndex;
import dev.noticeboard.source.text.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * All that the pages of a notice and the findings about it are made of, stated line by line: where
 * the lines are the same, so is what comes of them.
 *
 * @param texts the sources
 * @param index what the notice may know of the others
 * @param asOf the day that decides what each version is
 * @param drafts whether drafts are read and shown
 */
record NoticeInputs(Sources texts, SiteIndex index, LocalDate asOf, boolean drafts) {

    /** The digest of what every notice is made of. */
    String shared() {
        List<String> lines = new ArrayList<>();
        lines.add("program " + Installation.digest());
        lines.add("as of " + asOf);
        lines.add("drafts " + drafts);
        lines.add("site " + texts.digest(SourcePaths.SITE).orElse("none"));
        lines.addAll(texts.statement(SourcePaths.RULE_SETS));
        index.site().notices().forEach(notice -> lines.add(outline(notice)));
        return digest(lines);
    }

    /** What other notices, and the pages that all have, may say of a notice. */
    private String outline(Notice notice) {
        List<String> words = new ArrayList<>();
        words.add(notice.slug());
        words.add(notice.kind().word());
        words.add(notice.factsOf().orElse(""));
        index.site().languages().forEach(tag -> words.add(notice.title().in(tag)));
        for (Version version : notice.versions()) {
            words.add(version.name());
            words.add(version.withdrawn().map(gone -> gone.date().toString()).orElse(""));
            words.addAll(new TreeSet<>(version.texts().keySet()));
        }
        return String.join("\u0000", words);
    }

    /**
     * The digest of all that one notice is made of.
     *
     * @param shared the digest of what every notice is made of
     * @param found what was wrong with the files in its folder
     */
    String of(String slug, String shared, List<String> found) {
        List<String> lines = new ArrayList<>();
        lines.add("shared " + shared);
        lines.addAll(texts.statement(SourcePaths.folder(slug)));
        index.notice(slug)
                .flatMap(Notice::factsOf)
                .ifPresent(lender -> lines.addAll(texts.statement(SourcePaths.folder(lender))));
        lines.addAll(found);
        return digest(lines);
    }

    private static String digest(List<String> lines) {
        return Digest.of(String.join("\n", lines));
    }
}
