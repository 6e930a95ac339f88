package dev.noticeboard.check;

import static dev.noticeboard.model.Severity.ERROR;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Notice;
import dev.noticeboard.model.Site;
import dev.noticeboard.model.Timeline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Every check there is, in the order in which they run. */
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new DuplicateHeading(),
                    new EmptyHeading(),
                    new SkippedHeading(),
                    new BoldHeading(),
                    new TitleRepeated(),
                    new LineAsHeading(),
                    new LongWithoutHeadings(),
                    new Placeholder(),
                    new StatedDate(),
                    new HardToRead(),
                    new LongSentence(),
                    new PlainerWords(),
                    new AllCapitals(),
                    new NotAList(),
                    new DateAsList(),
                    new StrayEmphasis(),
                    new AccidentalEmphasis(),
                    new TableAsText(),
                    new TableWithoutHeader(),
                    new TableCells(),
                    new HeadingAsText(),
                    new NumberSign(),
                    new MarkAsText(),
                    new TypedColumns(),
                    new LinesRunTogether(),
                    new ProseAsCode(),
                    new ProseAsDefinition(),
                    new BracesShown(true),
                    new TagAsText());

    // A formula says little of a summary, so that only its sentences and its words are judged.
    private static final List<Check> OF_OPENINGS =
            List.of(
                    new LongSentence(),
                    new PlainerWords(),
                    new AllCapitals(),
                    new BracesShown(false));

    private static final List<DateCheck> OF_DATES =
            List.of(
                    new PostedLate(),
                    new PostedAfterEffect(),
                    new ReviewOverdue(),
                    new FutureDate(),
                    new DateOrder(),
                    new CommentWindow());

    private static final List<SiteCheck> OF_SITES =
            List.of(new SecurityExpires(), new WellKnownPath());

    private Checks() {}

    /** All checks of texts. */
    public static List<Check> all() {
        return ALL;
    }

    /** What all checks of dates find in a notice, as its versions are seen on one day, sorted. */
    public static List<Finding> run(Notice notice, Timeline timeline) {
        return OF_DATES.stream()
                .flatMap(check -> check.check(notice, timeline).stream())
                .sorted()
                .toList();
    }

    /** What all checks of sites find, as the site is seen on one day, sorted. */
    public static List<Finding> run(Site site, LocalDate asOf) {
        return OF_SITES.stream()
                .flatMap(check -> check.check(site, asOf).stream())
                .sorted()
                .toList();
    }

    /** What all checks find in one version in one language, sorted. */
    public static List<Finding> run(Subject subject) {
        return Stream.concat(
                        run(ALL.stream(), subject).stream(),
                        run(OF_OPENINGS.stream(), OpeningText.of(subject)).stream())
                .sorted()
                .toList();
    }

    /** The errors alone: nobody mends the style of a version that is over. */
    public static List<Finding> errors(Subject subject) {
        return run(ALL.stream().filter(check -> check.rule().severity() == ERROR), subject);
    }

    private static List<Finding> run(Stream<Check> checks, Subject subject) {
        return checks.flatMap(check -> check.check(subject).stream()).sorted().toList();
    }
}
