package dev.noticeboard.command;

import dev.noticeboard.build.FindingPolicy;
import dev.noticeboard.files.FolderWriter;
import dev.noticeboard.model.SourcePaths;
import dev.noticeboard.model.Timeline;
import dev.noticeboard.model.Version;
import dev.noticeboard.model.Version.VersionText;
import dev.noticeboard.model.VersionName;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import dev.noticeboard.source.text.SourceFolder;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The command {@code draft}: starts the next version from the one in effect.
 *
 * <p>The text and the disclosures are copied, and of the front matter the title alone: all else in
 * it (label, summary, changes, dates, approval) was said of the version before.
 */
public final class DraftCommand {

    private final Settings settings;
    private final String slug;
    private final VersionName draft;

    /** Starts the next version of a notice. */
    public DraftCommand(Settings settings, String slug) {
        this.settings = settings;
        this.slug = slug;
        this.draft = new VersionName(slug, VersionName.DRAFT);
    }

    /** Does it. */
    public Outcome run() throws IOException, UsageException {
        return NoticeWorkspace.locked(
                settings,
                slug,
                () ->
                        write(
                                NoticeWorkspace.of(
                                        settings,
                                        SourceFolder.read(settings.source()),
                                        slug,
                                        Optional.empty())));
    }

    private Outcome write(NoticeWorkspace workspace) throws IOException, UsageException {
        if (workspace.has(draft.folder())) {
            throw new UsageException(
                    draft.folder() + " is there already; seal it, or move it away");
        }
        Timeline timeline =
                new Timeline(workspace.notice().versions(), workspace.prepared().sources().asOf());
        Optional<Version> from = timeline.current();
        if (from.isEmpty()) {
            throw new UsageException(
                    "the notice has no version to start from; write " + draft.text());
        }
        write(workspace.writer(), files(from.get(), workspace.texts()));
        return new FindingPolicy(settings)
                .outcome(List.of(), workspace.texts())
                .done(draft.folder() + " holds the text of " + from.get().name());
    }

    /** All of the files or none: the folder gets its name when they are in it. */
    private void write(FolderWriter writer, Map<String, String> files) throws IOException {
        String unfinished = writer.stage(draft.noticeFolder());
        for (Map.Entry<String, String> file : files.entrySet()) {
            writer.write(unfinished + "/" + file.getKey(), file.getValue());
        }
        writer.rename(unfinished, draft.folder());
    }

    private static Map<String, String> files(Version version, Sources sources) {
        Map<String, String> files = new TreeMap<>();
        for (VersionText text : version.texts().values()) {
            String path = text.place().file();
            sources.file(path).ifPresent(file -> files.put(name(path), text(text, file)));
        }
        sources.file(VersionName.of(version).disclosures())
                .ifPresent(facts -> files.put(SourcePaths.DISCLOSURES, facts.text()));
        return files;
    }

    private static String text(VersionText text, SourceText file) {
        String words = file.text().substring(file.startOfLine(text.place().line()));
        return text.title()
                .map(
                        title ->
                                "---\ntitle: \""
                                        + title.replace("\\", "\\\\").replace("\"", "\\\"")
                                        + "\"\n---\n"
                                        + words)
                .orElse(words);
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
