package dev.noticeboard.git;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;

/**
 * What is said where JGit cannot read a repository. Its own words may hold a class's name, or what
 * stands in a file that nobody asked to see; so it is the file that is named, and what mends it.
 *
 * @param top the work tree
 * @param files the files that JGit opened
 */
record Damage(Path top, RepositoryFiles files) {

    private static final String JGIT = "org.eclipse.jgit.";

    /** A piece of work for JGit alone, so that whatever fails is the repository's. */
    interface Work<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Reads something.
     *
     * @param what what is read, such as " at 'site.yaml'", or empty where it is no one thing
     * @throws GitException where the repository does not hold it, or is damaged
     * @throws IOException where the machine does not let us read a file, which the exception names
     */
    <T> T reading(String what, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (GitException | FileSystemException e) {
            throw e;
        } catch (MissingObjectException e) {
            throw new GitException(
                    "this clone holds only a part of its history, and not "
                            + e.getObjectId().name()
                            + "; clone again without --filter, or run 'git fsck' in it",
                    e);
        } catch (IOException e) {
            throw damaged(what, e);
        } catch (RuntimeException e) {
            // JGit trusts an index and a commit to be as Git writes them.
            if (isJgits(e)) {
                throw damaged(what, e);
            }
            throw e;
        }
    }

    private GitException damaged(String what, Exception problem) {
        return new GitException(
                "the Git repository in "
                        + top
                        + " cannot be read"
                        + what
                        + ": "
                        + words(problem)
                        + "; run 'git fsck' in it, or give review a fresh clone",
                problem);
    }

    private String words(Exception problem) {
        for (Throwable each = problem; each != null; each = each.getCause()) {
            String message = Optional.ofNullable(each.getMessage()).orElse("");
            Optional<Path> file = files.named(message);
            if (file.isPresent()) {
                return file.get() + " is not as Git writes it";
            } else if (each instanceof RepositoryNotFoundException) {
                return "it is not whole";
            } else if (each instanceof FileNotFoundException
                    || (each instanceof IOException
                            && each.getClass().getPackageName().equals(JGIT + "errors"))) {
                // The names of files and objects, and what is the matter with them.
                return message.replaceFirst("^Object ", "object ").replaceFirst("\\.$", "");
            }
        }
        return "something in it is damaged";
    }

    /** Whether JGit is where it was thrown, or what called Java where it was. */
    private static boolean isJgits(RuntimeException thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .map(StackTraceElement::getClassName)
                .filter(name -> !name.startsWith("java.") && !name.startsWith("jdk."))
                .findFirst()
                .filter(name -> name.startsWith(JGIT))
                .isPresent();
    }
}
