package dev.noticeboard;

import dev.noticeboard.source.text.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A whole site in one text block, each file under a line {@code -- its/path --}.
 *
 * @param files the files' texts by path
 */
public record MiniSite(Map<String, String> files) {

    public MiniSite {
        files = Map.copyOf(files);
    }

    /** Takes a site apart; what stands above the first path is for the reader of the test. */
    public static MiniSite of(String text) {
        Map<String, String> files = new LinkedHashMap<>();
        String path = "";
        StringBuilder content = new StringBuilder();
        for (String line : text.split("(?<=\n)", -1)) {
            String mark = line.strip();
            if (mark.length() > 6 && mark.startsWith("-- ") && mark.endsWith(" --")) {
                files.put(path, content.toString());
                content.setLength(0);
                path = mark.substring(3, mark.length() - 3);
            } else {
                content.append(line);
            }
        }
        files.put(path, content.toString());
        files.remove("");
        return new MiniSite(files);
    }

    /** The same site with one file more, or with another text in it. */
    public MiniSite with(String path, String text) {
        Map<String, String> more = new LinkedHashMap<>(files);
        more.put(path, text);
        return new MiniSite(more);
    }

    /** The site as sources that stand in memory. */
    public Sources sources() {
        return Sources.of(files);
    }

    /** Writes the site below a folder and returns that folder. */
    public Path writeTo(Path folder) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return folder;
    }
}
