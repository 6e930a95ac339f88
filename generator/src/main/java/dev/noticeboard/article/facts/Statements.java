package dev.noticeboard.article.facts;

import dev.noticeboard.model.Answer;
import dev.noticeboard.model.Block;
import dev.noticeboard.model.Fact;
import dev.noticeboard.model.FactPaths;
import dev.noticeboard.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Facts that are no lists of entries: each alone, or a group of them as a table. */
record Statements(FactPhrases words) {

    /** Facts that there is nothing to say of where another one is stated as none. */
    private static final Map<String, String> DEPENDENT =
            Map.of(
                    "minors.opt-in-process", "minors.under-16",
                    "third-party-tracking.names", "third-party-tracking");

    /** A fact, or a group of facts, by its path. */
    List<Block> of(String path) {
        List<String> paths =
                FactPaths.STATEMENTS.stream()
                        .filter(it -> it.equals(path) || it.startsWith(path + "."))
                        .toList();
        boolean parts = paths.stream().anyMatch(it -> !it.equals(path) && isSaidOrOpen(it));
        return parts ? table(name(path), paths) : words.labelled(name(path), path, fact(path));
    }

    /** Whether anything is said, or left open, of a fact or of what it is made of. */
    boolean isSaid(String path) {
        return FactPaths.STATEMENTS.stream()
                .filter(it -> it.equals(path) || it.startsWith(path + "."))
                .anyMatch(this::isSaidOrOpen);
    }

    /** A table of facts by their paths; a group whose parts say it all has no row. */
    List<Block> table(List<Inline> caption, List<String> paths) {
        List<List<Inline>> columns = new ArrayList<>();
        columns.add(words.own("statement.topic"));
        columns.add(words.own("statement.answer"));
        FactTable table = new FactTable(words, caption, columns);
        for (String path : paths) {
            if (isShown(path, paths)) {
                table.row(path, name(path), List.of(words.cell(path, fact(path))));
            }
        }
        return table.blocks();
    }

    private boolean isShown(String path, List<String> among) {
        if (isSaidOrOpen(path)) {
            return true;
        }
        List<String> parts = among.stream().filter(it -> it.startsWith(path + ".")).toList();
        String on = DEPENDENT.getOrDefault(path, "");
        return FactPaths.ASIDE.containsAll(parts) && !fact(on).isNone();
    }

    private boolean isSaidOrOpen(String path) {
        return fact(path).isSaid() || fact(path).open().isPresent();
    }

    private Fact<Answer> fact(String path) {
        return words.facts().statement(path);
    }

    private List<Inline> name(String path) {
        return words.own("fact." + path);
    }
}
