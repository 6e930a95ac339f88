package dev.noticeboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A clone that real Git made, and a person who works in it.
 *
 * @param folder its work tree
 */
public record GitClone(Path folder) {

    private static final Map<String, String> ALONE =
            Map.of(
                    "GIT_CONFIG_NOSYSTEM", "1",
                    "GIT_CONFIG_GLOBAL", "/dev/null",
                    "GIT_AUTHOR_NAME", "Legal",
                    "GIT_AUTHOR_EMAIL", "legal@example.com",
                    "GIT_COMMITTER_NAME", "Legal",
                    "GIT_COMMITTER_EMAIL", "legal@example.com",
                    "GIT_ALLOW_PROTOCOL", "file");

    /** A new repository with the branch {@code main} and nothing in it. */
    public static GitClone empty(Path folder) throws Exception {
        Files.createDirectories(folder);
        GitClone made = new GitClone(folder);
        made.git("init", "--quiet", "--initial-branch=main");
        return made;
    }

    /** A new repository with a site below a folder of it, committed on {@code main}. */
    public static GitClone of(MiniSite site, Path folder, String below) throws Exception {
        GitClone made = empty(folder);
        site.writeTo(folder.resolve(below));
        made.commit("The site");
        return made;
    }

    /** A clone of this one, by the address {@code file://…}, as CI makes one. */
    public GitClone cloned(Path into, String... options) throws Exception {
        List<String> command = new ArrayList<>(List.of("clone", "--quiet"));
        command.addAll(List.of(options));
        command.addAll(List.of(folder.toUri().toString(), into.toString()));
        git(command.toArray(String[]::new));
        return new GitClone(into);
    }

    public void commit(String message) throws Exception {
        git("add", "--all");
        git("commit", "--quiet", "--allow-empty", "--message", message);
    }

    public void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    public void edit(String path, UnaryOperator<String> how) throws IOException {
        String text = Files.readString(folder.resolve(path));
        String edited = how.apply(text);
        if (edited.equals(text)) {
            throw new IllegalArgumentException("nothing was edited in " + path);
        }
        write(path, edited);
    }

    public String git(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        return run(command);
    }

    /** Gives a command to a shell, as it stands in a message. */
    public String shell(String command) throws IOException, InterruptedException {
        return run(List.of("sh", "-c", command));
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(ALONE);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed: " + said);
        }
        return said;
    }
}
