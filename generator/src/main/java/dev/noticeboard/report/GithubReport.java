package dev.noticeboard.report;

import dev.noticeboard.model.Finding;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings as workflow commands of GitHub Actions, one a line: {@code ::error
 * file=…,line=…,col=…,title=…::words}. GitHub shows each of them at its line, given that the path
 * leads there from the root of the repository.
 */
final class GithubReport implements Report {

    @Override
    public String write(Shown shown, Map<String, List<String>> sourceLines, String folder) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : shown.findings()) {
            out.append("::")
                    .append(finding.severity().word())
                    .append(" file=")
                    .append(property(words(folder + finding.place().file())))
                    .append(",line=")
                    .append(finding.place().line())
                    .append(",col=")
                    .append(finding.place().column())
                    .append(",title=")
                    .append(property(finding.rule()))
                    .append("::")
                    .append(data(words(finding.message()) + "; " + words(finding.mend())))
                    .append('\n');
        }
        shown.note()
                .ifPresent(
                        note ->
                                out.append("::notice title=Noticeboard::")
                                        .append(note)
                                        .append('\n'));
        return out.toString();
    }

    // The runner looks for its own commands at the start of a line alone, others everywhere.
    private static String words(String words) {
        return words.lines().map(Inert::inside).collect(Collectors.joining("\n"));
    }

    // The escapes that the runner takes back, the percent sign's first.
    private static String data(String words) {
        return words.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }
}
