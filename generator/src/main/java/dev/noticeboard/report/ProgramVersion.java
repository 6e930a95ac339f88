package dev.noticeboard.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build has written it down. */
public final class ProgramVersion {

    private ProgramVersion() {}

    /** The version, such as {@code 1.2.0}. */
    public static String number() {
        Properties build = new Properties();
        try (InputStream in =
                ProgramVersion.class.getResourceAsStream("/dev/noticeboard/build.properties")) {
            if (in == null) {
                throw new IllegalStateException(
                        "build.properties is missing from this installation");
            }
            build.load(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return build.getProperty("version", "");
    }
}
