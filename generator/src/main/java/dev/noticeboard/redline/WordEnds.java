package dev.noticeboard.redline;

import dev.noticeboard.article.NodeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Keeps a word of the older text together with what ends it, where a block of the newer text begins
 * between them: the full stop behind words that were put in is not the one before them.
 */
final class WordEnds {

    private final List<Run> runs = new ArrayList<>();

    /** Where the last words of the older text end among the runs. */
    private int end;

    private String before = " ";
    private boolean divided;

    private WordEnds() {}

    /** The runs of several passages that were compared as one text, see {@link Seams}. */
    static List<Run> together(List<Run> runs) {
        WordEnds ends = new WordEnds();
        runs.forEach(ends::add);
        return ends.runs;
    }

    private void add(Run run) {
        if (Seams.isSeam(run)) {
            divided |= run.mark() == Mark.ADDED;
            runs.add(run);
            if (run.mark() != Mark.ADDED) {
                olderEnds(" ");
            }
        } else if (run.older().isEmpty()) {
            runs.add(run);
        } else {
            String words = Seams.words(run.older().get());
            int cut = divided && !before.endsWith(" ") ? ending(run, words) : 0;
            if (cut > 0) {
                Optional<Run.Leaf> older = CutRuns.part(run.older(), 0, cut);
                runs.add(end, new Run(older, Optional.empty()));
                Optional<Run.Leaf> newer = CutRuns.part(run.newer(), 0, cut);
                newer.ifPresent(put -> runs.add(new Run(Optional.empty(), Optional.of(put))));
            }
            if (cut < words.length()) {
                runs.add(cut == 0 ? run : rest(run, cut, words.length()));
            }
            olderEnds(words);
        }
    }

    private static Run rest(Run run, int from, int to) {
        return new Run(CutRuns.part(run.older(), from, to), CutRuns.part(run.newer(), from, to));
    }

    private void olderEnds(String words) {
        end = runs.size();
        before = words;
        divided = false;
    }

    /** How much of some words ends the word before them: no more than punctuation, if it stays. */
    private static int ending(Run run, String words) {
        if (run.leaf().node().kind() != NodeKind.TEXT || run.move().isPresent()) {
            return 0;
        }
        int space = words.indexOf(' ');
        int end = space < 0 ? words.length() : space;
        boolean stays = run.mark() == Mark.KEPT;
        return stays && Placement.isWord(words.substring(0, end)) ? 0 : end;
    }
}
