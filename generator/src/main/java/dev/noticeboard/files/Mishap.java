package dev.noticeboard.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.NotLinkException;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the machine would not let us do, in words of people. */
public final class Mishap {

    // The class of an exception, which libraries put before what it says.
    private static final Pattern CLASS =
            Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?:\\w+\\$)?[A-Z]\\w*(?:: )?");

    private Mishap() {}

    /**
     * What went wrong, and how to mend it, in one sentence without a capital or a full stop.
     *
     * @param problem what the machine said
     */
    public static String sentence(IOException problem) {
        if (problem instanceof RefusedException) {
            return said(problem);
        } else if (problem instanceof FileSystemException file) {
            return sentence(file);
        }
        Throwable itself = itself(problem);
        return itself instanceof FileSystemException file
                ? sentence(file)
                : "the machine refuses: " + said(itself) + "; mend that, and try again";
    }

    /**
     * What really went wrong: an exception that was made of another alone says nothing but the name
     * of that one's class, and what it says.
     */
    private static Throwable itself(Throwable problem) {
        Throwable itself = problem;
        while (itself.getCause() != null
                && (itself.getMessage() == null
                        || itself.getMessage().equals(itself.getCause().toString()))) {
            itself = itself.getCause();
        }
        return itself;
    }

    private static String sentence(FileSystemException problem) {
        String file = Optional.ofNullable(problem.getFile()).orElse("a file");
        if (problem instanceof AccessDeniedException) {
            return file + " is closed to this user; change its permissions, and try again";
        } else if (problem instanceof NoSuchFileException) {
            return file + " is not there, or has just been removed; try again";
        } else if (problem instanceof NotDirectoryException) {
            return file + " is no folder; move it out of the way, and try again";
        } else if (problem instanceof FileAlreadyExistsException) {
            return file + " is there already; move it out of the way, and try again";
        } else if (problem instanceof DirectoryNotEmptyException) {
            return file + " is not empty; move what is in it out of the way, and try again";
        } else if (problem instanceof FileSystemLoopException
                || problem instanceof NotLinkException) {
            return file + " is a link that leads nowhere; remove it, and try again";
        }
        String reason = Optional.ofNullable(problem.getReason()).orElse("it gives no reason");
        return "the machine refuses " + file + " (" + reason + "); mend that, and try again";
    }

    private static String said(Throwable problem) {
        return Optional.ofNullable(problem.getMessage())
                .map(message -> CLASS.matcher(message).replaceAll(""))
                .filter(message -> !message.isBlank())
                .orElse("it gives no reason");
    }
}
