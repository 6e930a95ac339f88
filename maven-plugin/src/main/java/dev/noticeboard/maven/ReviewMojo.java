package dev.noticeboard.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.ReviewRequest;
import dev.noticeboard.request.UsageException;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints on standard output, as Markdown, what the files as they are change of what is committed:
 * the texts, the findings, and what goes live when. Writes the proposed pages, marked as such. What
 * is newly wrong fails the build.
 */
@Mojo(name = "review", threadSafe = true)
public final class ReviewMojo extends SiteMojo {

    /**
     * The Git revision to compare with, such as {@code origin/main}: the newest commit that it and
     * HEAD have in common.
     */
    @Parameter(property = "noticeboard.base", required = true)
    private String base;

    /** A file that the report is written to as well. */
    @Parameter(property = "noticeboard.report")
    private @Nullable File report;

    /** The folder for the proposed pages. */
    @Parameter(property = "noticeboard.review", defaultValue = "${project.build.directory}/review")
    private File review;

    @Override
    Path output() {
        return review.toPath();
    }

    @Override
    boolean showsDrafts() {
        return true;
    }

    @Override
    void done(String summary) {
        getLog().info(summary);
    }

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        Printout printout =
                noticeboard.review(
                        new ReviewRequest(base, Optional.ofNullable(report).map(File::toPath)));
        // Bytes, because the encoding of Maven's standard output is the machine's own.
        System.out.writeBytes(printout.text().getBytes(UTF_8));
        System.out.flush();
        return printout.outcome();
    }
}
