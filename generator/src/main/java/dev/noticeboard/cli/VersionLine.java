package dev.noticeboard.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The line that {@code --version} prints, as the build has written it down. */
final class VersionLine implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        Properties build = new Properties();
        try (InputStream in =
                VersionLine.class.getResourceAsStream("/dev/noticeboard/build.properties")) {
            if (in == null) {
                throw new IOException("build.properties is missing from this installation");
            }
            build.load(new InputStreamReader(in, UTF_8));
        }
        return new String[] {"noticeboard " + build.getProperty("version")};
    }
}
