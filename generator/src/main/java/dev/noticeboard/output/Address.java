package dev.noticeboard.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * An address within the site: a file, and perhaps an anchor in it.
 *
 * <p>Links name {@code index.html} where a server would find it by itself, so that the tree works
 * from the file system too.
 *
 * @param path the file's path below the site's root
 * @param anchor the anchor, as its {@code id} has it
 */
public record Address(String path, Optional<String> anchor) {

    // RFC 3986, 2.3 and 3.3: pchar without what is percent-encoded, and without the colon, which
    // would make a scheme of the first part (4.2).
    private static final String PLAIN = "-._~!$&'()*+,;=@";

    /** The address of a file. */
    public static Address of(String path) {
        return new Address(path, Optional.empty());
    }

    /** The address of an anchor in the same file. */
    public Address at(String id) {
        return new Address(path, Optional.of(id));
    }

    /**
     * The value of {@code href} that leads from another file of the site to this address: a
     * relative reference (RFC 3986, 4.2), percent-encoded, not yet escaped for HTML.
     *
     * @param page the path of the file that the link stands in
     */
    public String from(String page) {
        if (page.equals(path) && anchor.isPresent()) {
            return fragment();
        }
        List<String> here = List.of(page.split("/", -1));
        List<String> there = List.of(path.split("/", -1));
        int shared = 0;
        while (shared < Math.min(here.size(), there.size()) - 1
                && here.get(shared).equals(there.get(shared))) {
            shared++;
        }
        int up = here.size() - 1 - shared;
        return String.join("", Collections.nCopies(up, "../"))
                + encoded(there.subList(shared, there.size()))
                + fragment();
    }

    /**
     * The address as a visitor types it, below the site's own: folders end in {@code /}, without
     * their {@code index.html}.
     *
     * @param base the site's address, as it is, with or without a slash at its end
     */
    public String below(String base) {
        String folder = path.equals("index.html") ? "" : path.replaceFirst("/index\\.html$", "/");
        return (base.endsWith("/") ? base : base + "/")
                + encoded(List.of(folder.split("/", -1)))
                + fragment();
    }

    // RFC 3986, 3.5: a fragment may hold what a path's part may, and the slash and question mark.
    private String fragment() {
        return anchor.map(id -> "#" + encoded(id, PLAIN + "/?:")).orElse("");
    }

    private static String encoded(List<String> parts) {
        return String.join("/", parts.stream().map(part -> encoded(part, PLAIN)).toList());
    }

    private static String encoded(String text, String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            if ((c < 0x80 && Character.isLetterOrDigit(c)) || plain.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return encoded.toString();
    }
}
