package dev.noticeboard.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.noticeboard.Noticeboard;
import dev.noticeboard.request.OptionValue;
import dev.noticeboard.request.Outcome;
import dev.noticeboard.request.Printout;
import dev.noticeboard.request.RedlineRequest;
import dev.noticeboard.request.UsageException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Prints any two versions of a notice as one text, with what changed marked, on standard output.
 * Maven's own lines stay away with {@code -q}.
 */
@Mojo(name = "redline", threadSafe = true)
public final class RedlineMojo extends SiteMojo {

    /** The notice: the name of its folder in {@code notices/}. */
    @Parameter(property = "noticeboard.notice", required = true)
    private String notice;

    /** The version taken as the older one: its date, such as {@code 2024-03-01}, or draft. */
    @Parameter(property = "noticeboard.from", required = true)
    private String from;

    /** The version taken as the newer one, likewise. */
    @Parameter(property = "noticeboard.to", required = true)
    private String to;

    /** The language, such as {@code de}; the first of the site where none is given. */
    @Parameter(property = "noticeboard.lang")
    private @Nullable String lang;

    /** How the redline is printed: {@code text}, {@code html}, {@code markdown} or {@code json}. */
    @Parameter(property = "noticeboard.as", defaultValue = "text")
    private String as;

    /**
     * Changes that leave the words as they were and are left out, their number said: {@code quotes}
     * (forms of quotation marks, apostrophes and dashes), {@code spacing}, {@code links}, {@code
     * formatting}, {@code numbers} (of headings), {@code markers} (of lists). On the command line,
     * separated by commas.
     */
    @Parameter(property = "noticeboard.ignore")
    private List<String> ignore = new ArrayList<>();

    @Override
    Outcome run(Noticeboard noticeboard) throws UsageException {
        Printout printout =
                noticeboard.redline(
                        new RedlineRequest(
                                notice,
                                from,
                                to,
                                Optional.ofNullable(lang),
                                new OptionValue("as", as).redlineForm(),
                                OptionValue.quiet("ignore", ignore),
                                false));
        // Bytes, because the encoding of Maven's standard output is the machine's own.
        System.out.writeBytes(printout.text().getBytes(UTF_8));
        System.out.flush();
        return printout.outcome();
    }
}
