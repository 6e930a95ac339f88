package dev.noticeboard.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.files.FolderReader;
import dev.noticeboard.model.Digest;
import dev.noticeboard.request.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads from the disk what was put on record, since nobody may say that it is there who has not
 * seen it: a seal is for years, and its writer is the last who has the text.
 *
 * @param root the folder that holds {@code site.yaml}
 */
record ReadBack(Path root) {

    /**
     * Compares files with what was written to them, by their digests.
     *
     * @param files the files as they were written
     * @throws UsageException where one of them holds anything else
     */
    void check(List<NoticeWorkspace.Written> files) throws IOException, UsageException {
        FolderReader reader = FolderReader.of(root);
        Set<String> others = new TreeSet<>();
        for (NoticeWorkspace.Written file : files) {
            byte[] text = file.text().getBytes(UTF_8);
            // One byte more than was written is enough to tell that there are more.
            Optional<byte[]> there = reader.fileUpTo(file.path(), text.length + 1L);
            if (there.map(Digest::of).filter(Digest.of(text)::equals).isEmpty()) {
                others.add(file.path());
            }
        }
        if (!others.isEmpty()) {
            throw new UsageException(
                    "what was written is not what lies on the disk now: "
                            + String.join(", ", others)
                            + "; look for what else writes there, bring the notice's folder back"
                            + " from version control, and run the command again");
        }
    }
}
