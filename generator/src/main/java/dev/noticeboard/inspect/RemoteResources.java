package dev.noticeboard.inspect;

import static dev.noticeboard.model.Rule.PAGE_REMOTE;

import dev.noticeboard.model.Finding;
import java.util.stream.Stream;

/**
 * A page loads nothing from elsewhere, so nobody learns who reads it, and it looks the same on any
 * host and from the file system. Links that somebody follows may lead anywhere.
 */
final class RemoteResources implements PageInspection {

    @Override
    public Stream<Finding> inspect(BuiltPage page) {
        return page.references().stream()
                .filter(reference -> reference.loaded() && reference.address().elsewhere())
                .map(
                        reference ->
                                page.finding(
                                        PAGE_REMOTE,
                                        reference.element(),
                                        "the page loads '%s' from elsewhere"
                                                .formatted(reference.address().written()),
                                        "leave it out, or make it a file of the theme"));
    }
}
