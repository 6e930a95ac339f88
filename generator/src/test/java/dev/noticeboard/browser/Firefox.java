package dev.noticeboard.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The machine's own Firefox, which takes a picture of a page and is gone. */
final class Firefox {

    private static final String MEND =
            "install Debian's package firefox-esr, or name the program by the environment variable"
                    + " FIREFOX";

    private Firefox() {}

    /**
     * A picture of a page (PNG).
     *
     * @param folder where it may write
     */
    static byte[] picture(String page, int width, int height, Path folder)
            throws IOException, InterruptedException {
        Path program = Programs.named(MEND, "FIREFOX", "firefox-esr", "firefox");
        Path picture = folder.resolve("firefox.png");
        Process firefox =
                new ProcessBuilder(
                                program.toString(),
                                "--headless",
                                "--no-remote",
                                "--profile",
                                Files.createDirectories(folder.resolve("profile")).toString(),
                                "--screenshot",
                                picture.toString(),
                                "--window-size=" + width + "," + height,
                                page)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        if (!firefox.waitFor(10, TimeUnit.MINUTES)) {
            firefox.descendants().forEach(ProcessHandle::destroy);
            firefox.destroy();
            throw new IOException("Firefox has no picture of " + page + " after ten minutes");
        }
        return Files.readAllBytes(picture);
    }
}
