package dev.noticeboard.git;

import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * The machine as JGit is to see it: without anybody's own settings.
 *
 * <p>Left to itself JGit starts {@code git} to find the settings of the machine, and measures how
 * exact the times of files are: it writes probes beside the repository's files and keeps the result
 * in the user's home. Reading must leave no trace, and its result must not depend on who reads.
 * What JGit knows of the machine is one for the whole process.
 */
final class QuietSystem extends SystemReader.Delegate {

    private QuietSystem() {
        super(SystemReader.getInstance());
    }

    /** Lets JGit see the machine so, from now on. */
    static void install() {
        synchronized (QuietSystem.class) {
            if (!(SystemReader.getInstance() instanceof QuietSystem)) {
                SystemReader.setInstance(new QuietSystem());
            }
        }
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, @Nullable FS files) {
        return new NoSettings(parent);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, @Nullable FS files) {
        return new NoSettings(parent);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, @Nullable FS files) {
        return new NoSettings(parent);
    }

    /** Settings that hold nothing but how exact the times of files are, and are never saved. */
    private static final class NoSettings extends FileBasedConfig {

        NoSettings(@Nullable Config parent) {
            super(parent, null, FS.DETECTED);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        // Seconds: so coarse that JGit never trusts the time of a file alone.
        @Override
        public @Nullable String getString(
                String section, @Nullable String subsection, String name) {
            return section.equals("filesystem")
                    ? "2 seconds"
                    : super.getString(section, subsection, name);
        }
    }
}
