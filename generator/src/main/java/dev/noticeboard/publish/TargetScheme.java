package dev.noticeboard.publish;

import dev.noticeboard.files.Project;
import dev.noticeboard.model.NearestName;
import dev.noticeboard.output.Parsed;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of places that a site can be published to, by the word that their addresses begin with.
 * Another kind is one class that implements {@link PublishTarget} and one line here.
 */
public enum TargetScheme {
    /** {@code directory:PATH}: a folder that a web server serves. */
    DIRECTORY("directory:PATH") {
        @Override
        Parsed<PublishTarget> target(String rest, Path base, Project project) {
            if (rest.isBlank()) {
                return new Parsed.Bad<>("the target names no folder; write " + form());
            }
            try {
                return new Parsed.Good<>(new DirectoryTarget(base.resolve(rest), project));
            } catch (InvalidPathException e) {
                return new Parsed.Bad<>("this machine cannot have a folder named '" + rest + "'");
            }
        }
    };

    private final String form;

    TargetScheme(String form) {
        this.form = form;
    }

    /** How an address of this kind is written. */
    public String form() {
        return form;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    abstract Parsed<PublishTarget> target(String rest, Path base, Project project);

    /**
     * The target at an address.
     *
     * @param address a scheme, a colon, and what that scheme wants to know
     * @param base what a relative path is relative to
     * @param project the project that is published, none of whose links is followed out of it
     * @return the target, or a sentence that says what is wrong and which schemes there are
     */
    public static Parsed<PublishTarget> targetAt(String address, Path base, Project project) {
        int colon = address.indexOf(':');
        if (colon < 0) {
            return new Parsed.Bad<>("the target '" + address + "' has no scheme; write " + forms());
        }
        String scheme = address.substring(0, colon);
        Optional<TargetScheme> known =
                Arrays.stream(values()).filter(each -> each.word().equals(scheme)).findFirst();
        if (known.isEmpty()) {
            List<String> words = Arrays.stream(values()).map(TargetScheme::word).toList();
            return new Parsed.Bad<>(
                    "there is no target of the scheme '%s'; %s"
                            .formatted(
                                    scheme,
                                    NearestName.of(scheme, words)
                                            .map("did you mean '%s'?"::formatted)
                                            .orElse("write " + forms())));
        }
        return known.get().target(address.substring(colon + 1), base, project);
    }

    private static String forms() {
        return String.join(" or ", Arrays.stream(values()).map(TargetScheme::form).toList());
    }
}
