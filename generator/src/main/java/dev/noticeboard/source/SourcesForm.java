package dev.noticeboard.source;

import dev.noticeboard.model.Digest;
import dev.noticeboard.source.text.SourceText;
import dev.noticeboard.source.text.Sources;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The sources of a version as {@code seals.yaml} knows them: the digest of a list of digests, as
 * {@code docs/seals.md} states it, so that other tools can compute it.
 *
 * <p>What only looks different is left out (line ends, a byte order mark, Unicode forms), and so is
 * what may be said of a version once it is sealed: that it was reviewed, approved or withdrawn, and
 * which requirements of a law do not apply to it.
 */
final class SourcesForm {

    private static final Pattern SAID_LATER =
            Pattern.compile("(reviewed|approved|withdrawn|not-applicable)\\s*:.*");

    private SourcesForm() {}

    /**
     * The digest of a version's sources.
     *
     * @param files the texts of the version and its disclosures, in the order of their names
     */
    static String digest(List<SourceText> files) {
        return Digest.of(
                files.stream()
                        .map(text -> Digest.of(of(text)) + "  " + Sources.name(text.file()) + "\n")
                        .collect(Collectors.joining()));
    }

    /** What counts of one file. */
    static String of(SourceText text) {
        String form = text.file().endsWith(".md") ? withoutWhatIsSaidLater(text) : text.text();
        return Normalizer.normalize(form, Normalizer.Form.NFC);
    }

    private static String withoutWhatIsSaidLater(SourceText text) {
        FrontMatter cut = FrontMatter.of(text).value();
        if (cut.firstLine() < 3) {
            return text.text();
        }
        StringBuilder kept = new StringBuilder();
        boolean dropping = false;
        for (int line = 2; line < cut.firstLine() - 1; line++) {
            String words = text.line(line);
            boolean within = words.isEmpty() || words.startsWith(" ") || words.startsWith("\t");
            dropping = within ? dropping : SAID_LATER.matcher(words).matches();
            if (!dropping) {
                kept.append(words).append('\n');
            }
        }
        String below =
                cut.firstLine() <= text.lines().size()
                        ? text.text().substring(text.startOfLine(cut.firstLine()))
                        : "";
        return kept.isEmpty() ? below : "---\n" + kept + "---\n" + below;
    }
}
