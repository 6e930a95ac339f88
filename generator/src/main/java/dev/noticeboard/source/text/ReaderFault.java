package dev.noticeboard.source.text;

import dev.noticeboard.model.Finding;
import dev.noticeboard.model.Place;
import dev.noticeboard.model.Rule;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What is said where a reader fails at a text: a fault of Noticeboard's own, which must neither
 * hide where it happened nor keep the other files from being read.
 */
public final class ReaderFault {

    /** How to go on until it is mended. */
    public static final String MEND =
            "write it in other words, and report this line, so that it is mended";

    private ReaderFault() {}

    /**
     * What is wrong.
     *
     * @param what what could not be read, such as {@code YAML}
     */
    public static String message(String what, Throwable thrown) {
        return "%s that Noticeboard fails to read by a fault of its own (%s)"
                .formatted(what, thrown.getClass().getSimpleName());
    }

    public static Finding finding(String what, Throwable thrown, Place place) {
        return Finding.of(Rule.UNREADABLE_SOURCE, place, message(what, thrown), MEND);
    }

    /**
     * The line with which a text begins to fail, found by halving: what fails needs the lines above
     * it at most.
     *
     * @param text a text that fails
     * @param firstLine its first line that is read
     * @param fails whether the text fails if it ends with one of its lines
     */
    public static int line(SourceText text, int firstLine, Predicate<SourceText> fails) {
        int fine = firstLine - 1;
        int failing = text.lines().size();
        while (failing - fine > 1) {
            int middle = (fine + failing) >>> 1;
            int end = text.startOfLine(middle) + text.line(middle).length();
            if (fails.test(new SourceText(text.file(), text.text().substring(0, end)))) {
                failing = middle;
            } else {
                fine = middle;
            }
        }
        return failing;
    }

    /**
     * Does a piece of work on a file; where that fails, there is a finding, and something else in
     * its place. That the machine cannot read a file ends the run, as everywhere.
     *
     * @param place what the work is on, as well as that is known
     * @param otherwise what stands for the result
     */
    public static <T> T guarded(
            Place place, Findings findings, Supplier<T> work, Supplier<T> otherwise) {
        try {
            return work.get();
        } catch (GivenUpException | UncheckedIOException e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            findings.add(finding("a file", e, place));
            return otherwise.get();
        }
    }
}
