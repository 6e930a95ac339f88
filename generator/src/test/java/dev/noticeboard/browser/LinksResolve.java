package dev.noticeboard.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * Every link within the site, as the browser resolves it, leads to a file and its fragment to an id
 * there: below the path of a host, and from the file system.
 */
final class LinksResolve implements PageCheck {

    @Override
    public List<String> faults(OpenPage page) {
        List<String> faults = new ArrayList<>();
        for (String link : page.faults("links", null)) {
            URI address = URI.create(link);
            faults.addAll(judge(link, address, page.server().file(address.getPath())));
        }
        if (page.path().endsWith("404.html")) {
            return faults;
        }
        String file = page.server().site().folder().resolve(page.path()).toUri().toString();
        try (OpenPage opened = page.chromium().again(page, file, true)) {
            for (String link : opened.faults("links", null)) {
                faults.addAll(judge(link, URI.create(link), onDisk(URI.create(link))));
            }
        }
        return faults;
    }

    @Override
    public boolean sees(View view) {
        return view.once();
    }

    private static Optional<Path> onDisk(URI address) {
        // no folder: from the file system a browser would show what is in it
        return Optional.of(Path.of(address.getPath())).filter(Files::isRegularFile);
    }

    private static List<String> judge(String link, URI address, Optional<Path> file) {
        if (file.isEmpty()) {
            return List.of(link + " leads to no file");
        }
        String fragment = address.getFragment();
        boolean page = file.get().toString().endsWith(".html");
        return fragment == null || !page || hasId(file.get(), fragment)
                ? List.of()
                : List.of(link + " leads to no place on its page");
    }

    private static boolean hasId(Path page, String id) {
        try {
            return Jsoup.parse(Files.readString(page, UTF_8)).getElementById(id) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
