package dev.noticeboard.source.yaml;

import dev.noticeboard.source.text.Findings;
import dev.noticeboard.source.text.SourceText;
import java.util.List;
import java.util.Optional;

/** Whether words that come from elsewhere can stand in a source, and be read back from it. */
public final class WritableText {

    private WritableText() {}

    /**
     * What is wrong with words that are to be written into a YAML file, by the same rules by which
     * they are read from it; empty where nothing is.
     */
    public static Optional<String> problem(String words) {
        Findings findings = new Findings();
        YamlCharacters.of(new SourceText("", words), 0, words.length(), findings);
        return findings.with(List.of()).findings().stream()
                .findFirst()
                .map(finding -> finding.message() + ", at character " + finding.place().column());
    }
}
