package dev.noticeboard.output;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a manifest that may come from anywhere, and trusts nothing in it. */
final class ManifestReader {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** The manifest that a text states, or why it states none. */
    Parsed<Manifest> read(String text) {
        Parsed<Json> json = Json.parse(text);
        if (json instanceof Parsed.Bad<Json> bad) {
            return new Parsed.Bad<>(bad.problem());
        }
        try {
            return new Parsed.Good<>(manifest(json.toOptional().orElseThrow()));
        } catch (Malformed e) {
            return new Parsed.Bad<>(e.problem());
        }
    }

    private static Manifest manifest(Json json) throws Malformed {
        Json.Members object = object(json, "the manifest");
        List<Manifest.Entry> files = new ArrayList<>();
        Set<String> paths = new HashSet<>(Set.of(Manifest.PATH));
        for (Json item : array(object, "files", "")) {
            String where = "files[" + files.size() + "]";
            Manifest.Entry entry = entry(object(item, where), where + ".");
            if (!paths.add(entry.path())) {
                throw new Malformed("the path '" + entry.path() + "' cannot be listed here");
            }
            files.add(entry);
        }
        List<Manifest.VersionEntry> versions = new ArrayList<>();
        for (Json item : array(object, "versions", "")) {
            String where = "versions[" + versions.size() + "]";
            versions.add(version(object(item, where), where + "."));
        }
        return new Manifest(LocalDate.parse(date(object, "as-of", "")), files, versions);
    }

    private static Manifest.Entry entry(Json.Members object, String where) throws Malformed {
        List<String> anchors = new ArrayList<>();
        for (Json anchor : array(object, "anchors", where)) {
            if (!(anchor instanceof Json.Text text)) {
                throw new Malformed(where + "anchors holds something that is not a string");
            }
            anchors.add(text.text());
        }
        Parsed<SitePath> path = SitePath.parse(text(object, "path", where));
        if (path instanceof Parsed.Bad<SitePath> bad) {
            throw new Malformed(where + "path: " + bad.problem());
        }
        return new Manifest.Entry(
                path.toOptional().orElseThrow().text(),
                digest(object, "sha256", where),
                text(object, "media-type", where),
                truth(object, "permanent", where),
                anchors);
    }

    private static Manifest.VersionEntry version(Json.Members object, String where)
            throws Malformed {
        return new Manifest.VersionEntry(
                text(object, "notice", where),
                date(object, "date", where),
                text(object, "lang", where),
                digest(object, "article", where),
                truth(object, "sealed", where),
                digests(object, "replaced", where),
                object.get("told").isEmpty()
                        ? Optional.empty()
                        : Optional.of(digest(object, "told", where)),
                digests(object, "told-replaced", where),
                object.get("added").isPresent()
                        ? Optional.of(date(object, "added", where))
                        : Optional.empty());
    }

    // A field that the format gained later: manifests from before do not have it.
    private static List<String> digests(Json.Members object, String name, String where)
            throws Malformed {
        if (object.get(name).isEmpty()) {
            return List.of();
        }
        List<String> digests = new ArrayList<>();
        for (Json item : array(object, name, where)) {
            if (!(item instanceof Json.Text text && SHA_256.matcher(text.text()).matches())) {
                throw new Malformed(
                        where + name + " holds what is not a SHA-256 in lower-case hexadecimal");
            }
            digests.add(text.text());
        }
        return digests;
    }

    private static Json.Members object(Json json, String where) throws Malformed {
        if (json instanceof Json.Members object) {
            return object;
        }
        throw new Malformed(where + " is not an object");
    }

    private static List<Json> array(Json.Members object, String name, String where)
            throws Malformed {
        if (member(object, name, where) instanceof Json.Items array) {
            return array.items();
        }
        throw new Malformed(where + name + " is not an array");
    }

    private static String text(Json.Members object, String name, String where) throws Malformed {
        if (member(object, name, where) instanceof Json.Text text) {
            return text.text();
        }
        throw new Malformed(where + name + " is not a string");
    }

    private static boolean truth(Json.Members object, String name, String where) throws Malformed {
        Json value = member(object, name, where);
        if (value == Json.Literal.TRUE || value == Json.Literal.FALSE) {
            return value == Json.Literal.TRUE;
        }
        throw new Malformed(where + name + " is neither true nor false");
    }

    private static String digest(Json.Members object, String name, String where) throws Malformed {
        String digest = text(object, name, where);
        if (SHA_256.matcher(digest).matches()) {
            return digest;
        }
        throw new Malformed(where + name + " is not a SHA-256 in lower-case hexadecimal");
    }

    private static String date(Json.Members object, String name, String where) throws Malformed {
        String date = text(object, name, where);
        try {
            return LocalDate.parse(date).toString();
        } catch (DateTimeParseException e) {
            throw new Malformed(where + name + " is not a date such as 2023-09-24");
        }
    }

    private static Json member(Json.Members object, String name, String where) throws Malformed {
        return object.get(name).orElseThrow(() -> new Malformed(where + name + " is missing"));
    }
}
