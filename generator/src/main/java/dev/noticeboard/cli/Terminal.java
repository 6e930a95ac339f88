package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Severity;
import dev.noticeboard.report.Inert;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.report.Shown;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.Settings;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/**
 * The surroundings that a command runs in.
 *
 * @param clock where the present day comes from
 * @param out standard output: what was asked for, and nothing else
 * @param err standard error: what a person wants to know beside it
 * @param colours whether standard output shows colours
 * @param patience how long one text may take to read before the run is given up
 */
record Terminal(Clock clock, PrintStream out, PrintStream err, Ansi colours, Duration patience) {

    /** Surroundings in which a text may take as long as it ever may. */
    Terminal(Clock clock, PrintStream out, PrintStream err, Ansi colours) {
        this(clock, out, err, colours, Settings.PATIENCE);
    }

    /** Exit status: done, and nothing in the way. */
    static final int FINE = 0;

    /** Exit status: the findings make the command fail. */
    static final int FINDINGS = 1;

    /** Exit status: wrong usage, or a machine that does not let us. */
    static final int UNUSABLE = 2;

    /** Says a sentence to a person, whatever it quotes. */
    void say(String sentence) {
        err.print(Inert.sentence(sentence) + "\n");
        err.flush();
    }

    /**
     * Shows what came of a command.
     *
     * @param undone what did not happen where the command failed, such as {@code nothing was
     *     written}
     * @return the exit status
     */
    int show(Outcome outcome, ReportFormat format, String undone) {
        out.print(report(outcome, format));
        out.flush();
        if (outcome.failed()) {
            say(outcome.count() + "; " + undone);
            return FINDINGS;
        }
        if (!outcome.findings().isEmpty() && outcome.summary().isPresent()) {
            say(outcome.count());
        }
        String sentence = outcome.summary().orElseGet(outcome::count);
        say(sentence + outcome.outlook().map(words -> "; " + words).orElse(""));
        return FINE;
    }

    /**
     * Prints what was asked for; what was found on the way is said beside it.
     *
     * @return the exit status
     */
    int print(Printout printout, ReportFormat format) {
        out.print(printout.text());
        out.flush();
        Outcome outcome = printout.outcome();
        if (!outcome.findings().isEmpty()) {
            err.print(report(outcome, format));
            say(outcome.count());
        }
        outcome.summary().ifPresent(this::say);
        return outcome.failed() ? FINDINGS : FINE;
    }

    /** Standard output as picocli wants it. */
    PrintWriter outWriter() {
        return new PrintWriter(out, true, UTF_8);
    }

    /** Standard error as picocli wants it. */
    PrintWriter errWriter() {
        return new PrintWriter(err, true, UTF_8);
    }

    private String report(Outcome outcome, ReportFormat format) {
        if (format != ReportFormat.TEXT) {
            return format.write(outcome.findings(), outcome.sourceLines(), outcome.folder());
        }
        StringBuilder report = new StringBuilder();
        Shown shown = Shown.of(outcome.findings());
        for (Finding finding : shown.findings()) {
            report.append(
                    colours.enabled()
                            ? coloured(finding, outcome)
                            : format.write(List.of(finding), outcome.sourceLines()));
            outcome.redline(finding)
                    .forEach(line -> report.append(("    " + line).stripTrailing()).append('\n'));
        }
        shown.note().ifPresent(note -> report.append(note).append('\n'));
        return report.toString();
    }

    private String coloured(Finding finding, Outcome outcome) {
        String plain = ReportFormat.TEXT.write(List.of(finding), outcome.sourceLines());
        String word = finding.severity().word();
        int at = plain.indexOf(": " + word + "[") + 2;
        String colour = finding.severity() == Severity.ERROR ? "bold,red" : "bold,yellow";
        return plain.substring(0, at)
                + colours.string("@|" + colour + " " + word + "|@")
                + plain.substring(at + word.length());
    }
}
