package dev.noticeboard.cli;

import dev.noticeboard.model.Rule;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of every command that reads a site. */
final class SiteOptions {

    @Option(
            names = "--source",
            paramLabel = "DIR",
            defaultValue = ".",
            description = "The folder that holds site.yaml (default: the current folder).")
    private Path source;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description =
                    "The day that decides what each version is, as 2024-03-01"
                            + " (default: today in the site's time zone).")
    private Optional<String> asOf;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "How findings are printed: text, json, sarif or github (default: text).")
    private String format;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description =
                    "The mildest findings that the command fails for: error, warning, or never"
                            + " (default: error).")
    private String failOn;

    @Option(
            names = "--allow",
            paramLabel = "RULE",
            description =
                    "A rule that is overridden this once: what it finds is shown as a warning."
                            + " May be given several times.")
    private List<String> allow = new ArrayList<>();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "How many notices are worked on at the same time (default: as many as there"
                            + " are processors). The same comes out.")
    private Optional<String> threads;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    /**
     * The settings that these options make.
     *
     * @param terminal the surroundings, with the clock
     * @param output the folder that the site is written to
     * @param drafts whether drafts are shown
     * @throws ParameterException where an option's value makes no sense
     */
    Settings settings(Terminal terminal, Path output, boolean drafts) {
        return sensible(
                () ->
                        new Settings(
                                source,
                                output,
                                day(),
                                terminal.clock().instant(),
                                drafts,
                                new OptionValue("--fail-on", failOn).failOn(),
                                allowed(),
                                terminal.patience(),
                                threads(),
                                Optional.empty()));
    }

    /** The word for the form, for a command that has forms of its own. */
    String formatWord() {
        return format;
    }

    /**
     * The form in which findings are printed.
     *
     * @throws ParameterException where there is no such form
     */
    ReportFormat format() {
        return sensible(() -> new OptionValue("--format", format).format());
    }

    private int threads() throws UsageException {
        return threads.isEmpty()
                ? Settings.threadsOf(Runtime.getRuntime().availableProcessors(), 1)
                : new OptionValue("--threads", threads.get()).threads();
    }

    private Optional<LocalDate> day() throws UsageException {
        return asOf.isEmpty()
                ? Optional.empty()
                : Optional.of(new OptionValue("--as-of", asOf.get()).date());
    }

    private Set<Rule> allowed() throws UsageException {
        Set<Rule> rules = EnumSet.noneOf(Rule.class);
        for (String rule : allow) {
            rules.add(new OptionValue("--allow", rule).rule());
        }
        return rules;
    }

    private interface Understanding<T> {
        T understand() throws UsageException;
    }

    private <T> T sensible(Understanding<T> understanding) {
        try {
            return understanding.understand();
        } catch (UsageException e) {
            throw new ParameterException(command.commandLine(), e.getMessage(), e);
        }
    }
}
