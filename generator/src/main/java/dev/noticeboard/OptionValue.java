package dev.noticeboard;

import dev.noticeboard.model.NearestName;
import dev.noticeboard.model.Rule;
import dev.noticeboard.report.CoverageForm;
import dev.noticeboard.report.RedlineForm;
import dev.noticeboard.report.ReportFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What somebody wrote for an option, on a command line or in a POM.
 *
 * @param option the option's name, as it is known where it was written
 * @param value the words
 */
public record OptionValue(String option, String value) {

    /**
     * A day, written as in RFC 3339: {@code 2024-03-01}.
     *
     * @throws UsageException where there is no such day
     */
    public LocalDate date() throws UsageException {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new UsageException(
                    "%s: '%s' is not a date; write it as 2024-03-01".formatted(option, value), e);
        }
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
     * The text of one of Noticeboard's own schemas, by the name of its file or the word that it
     * begins with.
     *
     * @return the name of its file, one of {@link Noticeboard#schemas}
     * @throws UsageException where there is no such schema
     */
    public String schema() throws UsageException {
        List<String> files = List.copyOf(Noticeboard.schemas().keySet());
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
