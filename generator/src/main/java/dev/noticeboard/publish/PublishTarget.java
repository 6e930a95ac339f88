package dev.noticeboard.publish;

import dev.noticeboard.files.RefusedException;
import dev.noticeboard.output.Manifest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A place that a site is published to.
 *
 * <p>Whoever publishes asks for what is {@link #published}, makes a {@link PublishPlan} of it,
 * looks at its findings, and hands the plan over. A target decides nothing about findings; it
 * promises that visitors see the old site or the new one, whole, at every instant and whatever is
 * killed. What every target must do is written down as a test: {@code PublishTargetContract}.
 */
public interface PublishTarget {

    /**
     * The manifest of the site that visitors see now, or empty where none was ever published.
     *
     * @throws RefusedException where there is something that Noticeboard did not publish
     * @throws IOException where the target cannot be read
     */
    Optional<Manifest> published() throws IOException;

    /**
     * Puts a site in place, all of it or nothing. Where this very site is in place already, nothing
     * is changed, not even the day that it was built as of.
     *
     * @param plan what is to be put in place, made from what was {@link #published}
     * @param site the folder that holds the files of the plan's new manifest
     * @return what was done
     * @throws RefusedException where the plan no longer fits, because somebody else has published
     *     since; where somebody else is publishing and does not come to an end; where the folder is
     *     not what the manifest says; where something that Noticeboard did not publish is in the
     *     way
     * @throws IOException where the folder cannot be read or the target cannot be written
     */
    Publication publish(PublishPlan plan, Path site) throws IOException;
}
