package dev.noticeboard.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Rule;
import dev.noticeboard.model.Severity;
import dev.noticeboard.report.Inert;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.report.Shown;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.PropertyNames;
import dev.noticeboard.request.Settings;
import dev.noticeboard.request.UsageException;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What every goal that reads a site has in common. */
public abstract class SiteMojo extends AbstractMojo {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{(.*)\\}");
    private static final String WARNED = "noticeboard.warned-of-properties";

    /** The folder that holds {@code site.yaml}. */
    @Parameter(property = "noticeboard.source", defaultValue = "${project.basedir}")
    private File source;

    /** The folder that the site is written to. */
    @Parameter(property = "noticeboard.output", defaultValue = "${project.build.directory}/site")
    private File output;

    /**
     * The day that decides what each version is, such as {@code 2024-03-01}; today in the site's
     * time zone where none is given.
     */
    @Parameter(property = "noticeboard.as-of")
    private @Nullable String asOf;

    /**
     * How findings are shown: {@code text}, in Maven's log, or on standard output {@code json} or
     * {@code sarif}, one object, or {@code github}, workflow commands.
     */
    @Parameter(property = "noticeboard.format", defaultValue = "text")
    private String format;

    /**
     * The mildest findings that fail the build: {@code error}, {@code warning} or {@code never}.
     */
    @Parameter(property = "noticeboard.fail-on", defaultValue = "error")
    private String failOn;

    /**
     * Rules that are overridden this once: what they find is shown as a warning. On the command
     * line, separated by commas.
     */
    @Parameter(property = "noticeboard.allow")
    private List<String> allow = new ArrayList<>();

    /**
     * How many notices are worked on at the same time. Unless it is said, the processors are shared
     * with the projects that {@code mvn -T} builds beside this one.
     */
    @Parameter(property = "noticeboard.threads")
    private @Nullable String threads;

    @Parameter(
            defaultValue = "${session.request.degreeOfConcurrency}",
            readonly = true,
            required = true)
    private int projectsAtOnce;

    /** Whether nothing is done at all. */
    @Parameter(property = "noticeboard.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Further properties of the build's own that begin with {@code noticeboard.}; any other that
     * the plugin does not know is warned of. What the POM has among its properties need not be
     * named.
     */
    @Parameter private List<String> ownProperties = new ArrayList<>();

    @Parameter(defaultValue = "${session.userProperties}", readonly = true, required = true)
    private Properties userProperties;

    @Parameter(defaultValue = "${project.properties}", readonly = true, required = true)
    private Properties projectProperties;

    @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
    private PluginDescriptor plugin;

    /** What a goal does with a site. */
    abstract Outcome run(Noticeboard noticeboard) throws UsageException;

    /** Whether drafts are read and shown; they are not unless a goal says so. */
    boolean showsDrafts() {
        return false;
    }

    /** The folder that is written to: the site's, unless a goal writes something else. */
    Path output() {
        return output.toPath();
    }

    /** The folder that keeps what was made of each notice; none unless a goal says so. */
    Optional<Path> cache() {
        return Optional.empty();
    }

    /** The word for the form in which something is shown. */
    String formatWord() {
        return format;
    }

    /** The form in which findings are shown; a goal may have other forms of its own. */
    ReportFormat findingsFormat() throws UsageException {
        return new OptionValue("format", format).format();
    }

    /** Says what was done, which is not worth a line unless a goal says so. */
    void done(String summary) {
        getLog().debug(summary);
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped, because noticeboard.skip is set");
            return;
        }
        warnOfProperties();
        Outcome outcome;
        try {
            ReportFormat form = findingsFormat();
            outcome = run(new Noticeboard(settings()));
            show(outcome, form);
        } catch (UsageException e) {
            // Without its cause, whose own words Maven would print as somebody wrote them.
            throw new MojoExecutionException(e.getMessage());
        }
        if (outcome.failed()) {
            throw new MojoFailureException(outcome.count());
        }
        outcome.summary().map(Inert::sentence).ifPresent(this::done);
        outcome.outlook().ifPresent(getLog()::info);
    }

    /** Says once in a build of a project which properties nobody reads. */
    private void warnOfProperties() {
        Set<String> known = new HashSet<>(ownProperties);
        known.addAll(projectProperties.stringPropertyNames());
        plugin.getMojos().stream()
                .flatMap(mojo -> mojo.getParameters().stream())
                .map(parameter -> EXPRESSION.matcher(String.valueOf(parameter.getExpression())))
                .filter(Matcher::matches)
                .forEach(expression -> known.add(expression.group(1)));
        List<String> unknown =
                new PropertyNames(known).unknown(userProperties.stringPropertyNames());
        if (!unknown.equals(context().put(WARNED, unknown))) {
            unknown.forEach(getLog()::warn);
        }
    }

    // Maven's own signature has no types.
    @SuppressWarnings("unchecked")
    private Map<Object, Object> context() {
        return getPluginContext();
    }

    private Settings settings() throws UsageException {
        Set<Rule> allowed = EnumSet.noneOf(Rule.class);
        for (String rule : allow) {
            allowed.add(new OptionValue("allow", rule).rule());
        }
        Optional<LocalDate> day =
                asOf == null ? Optional.empty() : Optional.of(new OptionValue("asOf", asOf).date());
        return new Settings(
                        source.toPath(),
                        output(),
                        day,
                        Instant.now(),
                        showsDrafts(),
                        new OptionValue("failOn", failOn).failOn(),
                        allowed)
                .withThreads(threads())
                .withCache(cache());
    }

    private int threads() throws UsageException {
        return threads == null
                ? Settings.threadsOf(Runtime.getRuntime().availableProcessors(), projectsAtOnce)
                : new OptionValue("threads", threads).threads();
    }

    private void show(Outcome outcome, ReportFormat form) {
        if (form != ReportFormat.TEXT) {
            String report = form.write(outcome.findings(), outcome.sourceLines(), outcome.folder());
            // Bytes, because the encoding of Maven's standard output is the machine's own.
            System.out.writeBytes(report.getBytes(UTF_8));
            System.out.flush();
            return;
        }
        Shown shown = Shown.of(outcome.findings());
        for (Finding finding : shown.findings()) {
            StringBuilder text =
                    new StringBuilder(form.write(List.of(finding), outcome.sourceLines()));
            outcome.redline(finding).forEach(line -> text.append("    ").append(line).append('\n'));
            String lines = text.toString().stripTrailing();
            if (finding.severity() == Severity.ERROR) {
                getLog().error(lines);
            } else {
                getLog().warn(lines);
            }
        }
        shown.note().ifPresent(getLog()::warn);
    }
}
