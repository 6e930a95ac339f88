package dev.noticeboard.article.facts;

import dev.noticeboard.model.Disclosures.RequestMethod;
import dev.noticeboard.model.Disclosures.Right;
import dev.noticeboard.model.Inline;
import java.util.List;

/** What the kinds of requests are called: by the right that they use, or as opt-out and limit. */
record RequestNames(FactPhrases words) {

    List<Inline> of(String request) {
        if (RequestMethod.SHORT.contains(request)) {
            return words.own("request." + request);
        }
        return words.facts().rights().stated().orElse(List.of()).stream()
                .filter(right -> right.id().equals(request) && right.name().isPresent())
                .map(right -> words.theirs(right.name().get()))
                .findFirst()
                .orElseGet(
                        () ->
                                Right.KNOWN.contains(request)
                                        ? words.own("right." + request)
                                        : words.text(request));
    }
}
