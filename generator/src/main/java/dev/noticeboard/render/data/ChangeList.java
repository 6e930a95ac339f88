package dev.noticeboard.render.data;

import dev.noticeboard.article.Article;
import dev.noticeboard.article.PlacedLetters;
import dev.noticeboard.article.Places;
import dev.noticeboard.model.Place;
import dev.noticeboard.output.Json;
import dev.noticeboard.redline.Change;
import dev.noticeboard.redline.Changes;
import dev.noticeboard.redline.Redline;
import dev.noticeboard.redline.Regrouping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The changes of a redline one by one, for programs. */
public final class ChangeList {

    private final Places older;
    private final Places newer;

    /** A list of changes between two articles. */
    public ChangeList(Article older, Article newer) {
        this.older = Places.of(older);
        this.newer = Places.of(newer);
    }

    /** The changes, for whoever reads the pages. */
    Json of(Redline redline) {
        return list(redline, end -> Optional.empty(), end -> Optional.empty());
    }

    /** The changes with their places in the sources, for whoever writes these. */
    Json inSources(Redline redline) {
        return list(redline, new Letters(older)::place, new Letters(newer)::place);
    }

    private Json list(
            Redline redline,
            Function<Change.End, Optional<Place>> was,
            Function<Change.End, Optional<Place>> is) {
        List<Json> changes = new ArrayList<>();
        for (Change change : Changes.of(redline)) {
            Json.Members json =
                    Json.object()
                            .with("kind", change.word())
                            .with("quiet", change.isQuiet())
                            .with("regrouping", change.how().map(Regrouping::word));
            json = change.withinMove() ? json.with("within-move", true) : json;
            json = end(json, "older-", change.older(), older, was);
            changes.add(end(json, "newer-", change.newer(), newer, is));
        }
        return Json.array(changes);
    }

    private static Json.Members end(
            Json.Members json,
            String side,
            Optional<Change.End> end,
            Places places,
            Function<Change.End, Optional<Place>> place) {
        Json.Members named =
                json.with(side + "anchor", end.flatMap(it -> places.anchor(it.block())))
                        .with(side + "clause", end.flatMap(it -> places.clause(it.block())))
                        .with(side + "marker", end.flatMap(Change.End::marker));
        return end.flatMap(place)
                .map(it -> named.with(side + "place", place(it)))
                .orElse(named)
                .with(side + "words", end.map(Change.End::words).filter(it -> !it.isEmpty()))
                .with(side + "link", end.flatMap(Change.End::link));
    }

    private static Json place(Place place) {
        return Json.object()
                .with("file", place.file())
                .with("line", place.line())
                .with("column", place.column());
    }

    /** The letters of the block that was asked for last, since most blocks have many changes. */
    private static final class Letters {

        private final Places places;
        private int block = -1;
        private Optional<PlacedLetters> letters = Optional.empty();

        Letters(Places places) {
            this.places = places;
        }

        Optional<Place> place(Change.End end) {
            if (end.block() != block) {
                block = end.block();
                letters = Optional.of(places.letters(block));
            }
            return letters.map(it -> it.at(end.letter()));
        }
    }
}
