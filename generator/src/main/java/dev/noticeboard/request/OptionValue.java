package dev.noticeboard.request;

import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Rule;
import dev.noticeboard.redline.Quiet;
import dev.noticeboard.report.CoverageForm;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.report.ReportFormat;
import dev.noticeboard.source.yaml.Schemas;
import dev.noticeboard.source.yaml.WritableText;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What somebody wrote for an option, on a command line or in a POM.
 *
 * @param option the option's name, as it is known where it was written
 * @param value the words
 */
public record OptionValue(String option, String value) {

    /** The longest sentence that is written into a file, in code points. */
    static final int LONGEST = 1000;

    /** More threads than this wait for one another on any machine. */
    private static final int MOST_THREADS = 256;

    private static final Pattern THREADS = Pattern.compile("[1-9][0-9]{0,2}");

    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    // What ends a line anywhere: in Java, in Unicode (UAX #14) and in YAML 1.1.
    private static final Pattern LINE_END = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    // What a machine puts in place of bytes that are no text.
    private static final char UNREAD = '\uFFFD';

    /**
     * A day, written as in RFC 3339: {@code 2024-03-01}. A year has four digits, since no other one
     * would be read again where it was written into a file.
     *
     * @throws UsageException where there is no such day
     */
    public LocalDate date() throws UsageException {
        try {
            if (DATE.matcher(value).matches()) {
                return LocalDate.parse(value);
            }
        } catch (DateTimeException e) {
            throw new UsageException(noDate(), e);
        }
        throw new UsageException(noDate());
    }

    private String noDate() {
        return "%s: '%s' is not a date; write it as 2024-03-01".formatted(option, value);
    }

    /**
     * How many threads work, from 1 to {@value #MOST_THREADS}.
     *
     * @throws UsageException where it is no such number
     */
    public int threads() throws UsageException {
        if (THREADS.matcher(value).matches() && Integer.parseInt(value) <= MOST_THREADS) {
            return Integer.parseInt(value);
        }
        throw new UsageException(
                "%s: '%s' is not a number from 1 to %s".formatted(option, value, MOST_THREADS));
    }

    /**
     * A severity to fail from, by its word.
     *
     * @throws UsageException where there is no such word
     */
    public FailOn failOn() throws UsageException {
        List<String> words = Arrays.stream(FailOn.values()).map(FailOn::word).toList();
        return known(
                Arrays.stream(FailOn.values()).filter(each -> each.word().equals(value)).findAny(),
                "severity",
                words);
    }

    /**
     * A form of report, by its word.
     *
     * @throws UsageException where there is no such form
     */
    public ReportFormat format() throws UsageException {
        return known(ReportFormat.of(value), "format", ReportFormat.words());
    }

    /**
     * A form of redline, by its word.
     *
     * @throws UsageException where there is no such form
     */
    public RedlineForm redlineForm() throws UsageException {
        return known(RedlineForm.of(value), "form", RedlineForm.words());
    }

    /**
     * Kinds of quiet changes, each by its word.
     *
     * @param option the option's name
     * @param words the words
     * @throws UsageException where there is no such kind
     */
    public static Set<Quiet> quiet(String option, List<String> words) throws UsageException {
        Set<Quiet> kinds = EnumSet.noneOf(Quiet.class);
        for (String word : words) {
            OptionValue value = new OptionValue(option, word.strip());
            kinds.add(value.known(Quiet.of(value.value), "kind of quiet change", Quiet.words()));
        }
        return kinds;
    }

    /**
     * A form in which coverage is printed, by its word.
     *
     * @throws UsageException where there is no such form
     */
    public CoverageForm coverageForm() throws UsageException {
        return known(CoverageForm.of(value), "format", CoverageForm.words());
    }

    /**
     * A rule, by its id.
     *
     * @throws UsageException where there is no such rule
     */
    public Rule rule() throws UsageException {
        return known(Rule.of(value), "rule", Rule.ids());
    }

    /**
     * A sentence for visitors, which is written into a file: on one line, without white space
     * around it.
     *
     * @throws UsageException where it says nothing, is longer than a sentence, or holds what a
     *     source must not hold
     */
    public String sentence() throws UsageException {
        String line = LINE_END.matcher(value).replaceAll(" ").strip();
        int length = line.codePointCount(0, line.length());
        if (line.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw new UsageException(option + ": this says nothing; write a sentence for visitors");
        } else if (length > LONGEST) {
            throw new UsageException(
                    option
                            + ": this has "
                            + length
                            + " characters, and "
                            + LONGEST
                            + " are the most; write a sentence");
        }
        Optional<String> problem =
                WritableText.problem(line)
                        .or(
                                () ->
                                        Optional.of("a character that could not be read")
                                                .filter(p -> line.indexOf(UNREAD) >= 0));
        if (problem.isPresent()) {
            throw new UsageException(
                    "%s: %s; write the words alone".formatted(option, problem.get()));
        }
        return Normalizer.normalize(line, Normalizer.Form.NFC);
    }

    /**
     * The text of one of Noticeboard's own schemas, by the name of its file or the word that it
     * begins with.
     *
     * @return the name of its file, one of {@link Schemas#all}
     * @throws UsageException where there is no such schema
     */
    public String schema() throws UsageException {
        List<String> files = List.copyOf(Schemas.all().keySet());
        List<String> words = files.stream().map(OptionValue::withoutEnding).toList();
        return known(
                files.stream()
                        .filter(file -> withoutEnding(file).equals(withoutEnding(value)))
                        .findFirst(),
                "schema",
                words);
    }

    private static String withoutEnding(String file) {
        return file.replaceFirst("\\.schema\\.json$", "");
    }

    private <T> T known(Optional<T> found, String kind, List<String> words) throws UsageException {
        return found.orElseThrow(
                () ->
                        new UsageException(
                                "%s: there is no %s '%s'; %s"
                                        .formatted(
                                                option,
                                                kind,
                                                value,
                                                NearestName.mend(value, words, kind))));
    }
}
