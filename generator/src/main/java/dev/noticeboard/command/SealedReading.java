package dev.noticeboard.command;

import dev.noticeboard.article.Assembly;
import dev.noticeboard.model.SealEntry;
import dev.noticeboard.model.SealedPart;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.seal.SealStep;
import java.util.Arrays;
import java.util.Map;

/**
 * A sealed version as it reads now, beside what was sealed of it.
 *
 * @param version the version
 * @param last the entry that holds now
 * @param now the digests of what it says now, by language
 */
record SealedReading(Version version, SealEntry last, Map<SealedPart, Map<String, String>> now) {

    static SealedReading of(NoticeWorkspace workspace, Version version) {
        return new SealedReading(
                version,
                version.seal().last().orElseThrow(),
                SealStep.digests(
                        version,
                        workspace.prepared().of(version.notice(), version.name()).stream()
                                .map(Assembly::article)
                                .toList()));
    }

    /** Whether nobody changed its sources since. */
    boolean isUntouched() {
        return last.sources().equals(version.sources());
    }

    /**
     * Whether it says what was sealed of it. What is told of it may not have been sealed yet, which
     * is no difference.
     */
    boolean isAsSealed() {
        return Arrays.stream(SealedPart.values())
                .allMatch(
                        part ->
                                part.digests(last).isEmpty()
                                        || part.digests(last).equals(now.get(part)));
    }

    /** Whether all that is to be sealed of a version is. */
    boolean isWhole() {
        return Arrays.stream(SealedPart.values()).noneMatch(part -> part.digests(last).isEmpty());
    }

    /**
     * Sees to it that no language goes away.
     *
     * @throws UsageException where one does
     */
    void checkLanguages(VersionName name) throws UsageException {
        if (!now.get(SealedPart.ARTICLE).keySet().containsAll(last.articles().keySet())) {
            throw new UsageException(
                    "%s was sealed in %s, and a correction cannot take a language away"
                            .formatted(name, String.join(", ", last.articles().keySet())));
        }
    }
}
