package dev.noticeboard.redline;

import dev.noticeboard.article.Node;
import dev.noticeboard.article.NodeKind;
import dev.noticeboard.redline.EditScript.Hunk;
import dev.noticeboard.redline.RunningText.Token;
import dev.noticeboard.redline.SentenceAlignment.Block;
import dev.noticeboard.words.WordBoundaries;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Two pieces of running text: first which sentence is which, then, in those that were changed, word
 * by word.
 */
final class WordComparison {

    private final RunningText older;
    private final RunningText newer;
    private final List<Token> olderTokens;
    private final List<Token> newerTokens;
    private final WordBoundaries language;
    private final boolean isCode;
    private final int[] olderKeys;
    private final int[] newerKeys;
    private final RunWriter runs;

    private WordComparison(
            RunningText older, RunningText newer, WordBoundaries language, boolean isCode) {
        this.older = older;
        this.newer = newer;
        this.olderTokens = older.tokens(language);
        this.newerTokens = newer.tokens(language);
        Map<String, Integer> ids = new HashMap<>();
        this.olderKeys = keys(olderTokens, ids);
        this.newerKeys = keys(newerTokens, ids);
        this.language = language;
        this.isCode = isCode;
        this.runs = new RunWriter(older, newer);
    }

    /**
     * The runs that two nodes with running text, or with words of their own, have in common and
     * apart.
     *
     * @param language the language by whose rules words are found
     * @param asInNewer what a thing in the older text, such as a reference to a footnote, would be
     *     in the newer one
     */
    static List<Run> of(
            Node older, Node newer, WordBoundaries language, UnaryOperator<Node> asInNewer) {
        return new WordComparison(
                        RunningText.of(older, asInNewer),
                        RunningText.of(newer, UnaryOperator.identity()),
                        language,
                        newer.kind() == NodeKind.CODE)
                .compare();
    }

    private List<Run> compare() {
        int[] olderMoves = new int[olderTokens.size()];
        int[] newerMoves = new int[newerTokens.size()];
        List<Hunk> hunks = hunks(olderMoves, newerMoves);
        // Up to the next hunk both texts agree, word by word; what lies between words may differ.
        Hunk apart = new Hunk(0, 0, 0, 0);
        for (Hunk hunk : hunks) {
            apart = kept(apart, hunk.olderFrom(), olderMoves, newerMoves);
            apart = new Hunk(apart.olderFrom(), hunk.olderTo(), apart.newerFrom(), hunk.newerTo());
        }
        apart = kept(apart, olderTokens.size(), olderMoves, newerMoves);
        between(apart, older.length(), newer.length(), olderMoves, newerMoves);
        return runs.runs();
    }

    /** Writes kept words up to one, and what stands before each; says what stands before that. */
    private Hunk kept(Hunk apart, int olderTo, int[] olderMoves, int[] newerMoves) {
        Hunk before = apart;
        for (int i = apart.olderTo(), j = apart.newerTo(); i < olderTo; i++, j++) {
            Token olderToken = olderTokens.get(i);
            Token newerToken = newerTokens.get(j);
            between(before, olderToken.from(), newerToken.from(), olderMoves, newerMoves);
            runs.keep(olderToken.from(), olderToken.to(), newerToken.from(), newerToken.to());
            before = new Hunk(i + 1, i + 1, j + 1, j + 1);
        }
        return before;
    }

    /** What lies before two places that both texts share, behind the last such words. */
    private void between(Hunk apart, int olderTo, int newerTo, int[] olderMoves, int[] newerMoves) {
        int olderFrom = apart.olderFrom() == 0 ? 0 : olderTokens.get(apart.olderFrom() - 1).to();
        int newerFrom = apart.newerFrom() == 0 ? 0 : newerTokens.get(apart.newerFrom() - 1).to();
        int before =
                isSpace(older, olderFrom, olderTo) && isSpace(newer, newerFrom, newerTo) ? 1 : 0;
        int olderRest = olderFrom + before;
        int newerRest = newerFrom + before;
        int after =
                isSpace(older, olderTo - 1, olderTo)
                                && isSpace(newer, newerTo - 1, newerTo)
                                && olderTo > olderRest
                                && newerTo > newerRest
                        ? 1
                        : 0;
        runs.keep(olderFrom, olderRest, newerFrom, newerRest);
        List<Token> olderPart = olderTokens.subList(apart.olderFrom(), apart.olderTo());
        Optional<Quiet> quiet = Optional.empty();
        if (isSpacing(apart, olderRest, olderTo - after, newerRest, newerTo - after)) {
            quiet = Optional.of(Quiet.SPACING);
        } else if (isLinks(apart)) {
            quiet = Optional.of(Quiet.LINKS);
        }
        runs.remove(
                olderRest, olderTo - after, olderPart, moves(olderMoves, apart.olderFrom()), quiet);
        List<Token> newerPart = newerTokens.subList(apart.newerFrom(), apart.newerTo());
        runs.add(
                newerRest, newerTo - after, newerPart, moves(newerMoves, apart.newerFrom()), quiet);
        runs.keep(olderTo - after, olderTo, newerTo - after, newerTo);
    }

    private static RunWriter.Moves moves(int[] moves, int from) {
        return token -> moves[from + token];
    }

    /** Whether links are put in or taken out that have no words: nobody sees them. */
    private boolean isLinks(Hunk apart) {
        List<Token> olderPart = olderTokens.subList(apart.olderFrom(), apart.olderTo());
        List<Token> newerPart = newerTokens.subList(apart.newerFrom(), apart.newerTo());
        return olderPart.size() + newerPart.size() > 0
                && olderPart.stream().allMatch(older::isEmptyLink)
                && newerPart.stream().allMatch(newer::isEmptyLink);
    }

    /** Whether no words are put in or taken out, and none are parted or joined. */
    private boolean isSpacing(Hunk apart, int olderFrom, int olderTo, int newerFrom, int newerTo) {
        boolean breaks =
                olderTokens.subList(apart.olderFrom(), apart.olderTo()).stream()
                                .allMatch(older::isLineBreak)
                        && newerTokens.subList(apart.newerFrom(), apart.newerTo()).stream()
                                .allMatch(newer::isLineBreak);
        boolean some = apart.olderTo() > apart.olderFrom() || apart.newerTo() > apart.newerFrom();
        boolean parts =
                (olderTo > olderFrom && older.isBetweenWords(olderFrom, olderTo))
                        || (newerTo > newerFrom && newer.isBetweenWords(newerFrom, newerTo));
        return !isCode && breaks && (some || !parts);
    }

    private static boolean isSpace(RunningText text, int index, int to) {
        return index >= 0 && index < to && text.isSpace(index);
    }

    private List<Hunk> hunks(int[] olderMoves, int[] newerMoves) {
        Map<IntBuffer, Integer> known = new HashMap<>();
        Sentences olderSentences = Sentences.of(older, olderTokens, olderKeys, language, known);
        Sentences newerSentences = Sentences.of(newer, newerTokens, newerKeys, language, known);
        if (olderSentences.count() == 1 && newerSentences.count() == 1) {
            return words(new Hunk(0, olderTokens.size(), 0, newerTokens.size()));
        }
        SentenceAlignment alignment = SentenceAlignment.of(olderSentences, newerSentences);
        spread(alignment.olderMoves(), olderSentences, olderMoves);
        spread(alignment.newerMoves(), newerSentences, newerMoves);
        List<Hunk> hunks = new ArrayList<>();
        int i = 0;
        int j = 0;
        for (Block block : alignment.blocks()) {
            Hunk pair =
                    new Hunk(
                            olderSentences.start(block.olderFrom()),
                            olderSentences.start(block.olderTo()),
                            newerSentences.start(block.newerFrom()),
                            newerSentences.start(block.newerTo()));
            apart(new Hunk(i, pair.olderFrom(), j, pair.newerFrom()), olderMoves, newerMoves)
                    .forEach(hunk -> add(hunk, hunks));
            words(pair).forEach(hunk -> add(hunk, hunks));
            i = pair.olderTo();
            j = pair.newerTo();
        }
        apart(new Hunk(i, olderTokens.size(), j, newerTokens.size()), olderMoves, newerMoves)
                .forEach(hunk -> add(hunk, hunks));
        return hunks;
    }

    /** Sentences without a counterpart: what they share in a long row stays, wherever they end. */
    private List<Hunk> apart(Hunk hunk, int[] olderMoves, int[] newerMoves) {
        boolean moved =
                Arrays.stream(olderMoves, hunk.olderFrom(), hunk.olderTo()).anyMatch(m -> m > 0)
                        || Arrays.stream(newerMoves, hunk.newerFrom(), hunk.newerTo())
                                .anyMatch(m -> m > 0);
        if (moved || hunk.isInsertion() || hunk.isDeletion()) {
            return List.of(hunk);
        }
        List<Token> olderPart = olderTokens.subList(hunk.olderFrom(), hunk.olderTo());
        return Islands.longRuns(olderPart, apart(hunk)).stream()
                .map(part -> within(hunk, part))
                .toList();
    }

    private static Hunk within(Hunk whole, Hunk part) {
        return new Hunk(
                whole.olderFrom() + part.olderFrom(),
                whole.olderFrom() + part.olderTo(),
                whole.newerFrom() + part.newerFrom(),
                whole.newerFrom() + part.newerTo());
    }

    private static void add(Hunk hunk, List<Hunk> hunks) {
        if (!hunk.isInsertion() || !hunk.isDeletion()) {
            hunks.add(hunk);
        }
    }

    private static void spread(int[] moves, Sentences sentences, int[] words) {
        for (int i = 0; i < moves.length; i++) {
            for (int word = sentences.start(i); word < sentences.start(i + 1); word++) {
                words[word] = moves[i];
            }
        }
    }

    /** Where the words of a sentence differ from those of its counterpart. */
    private List<Hunk> words(Hunk pair) {
        List<Token> olderPart = olderTokens.subList(pair.olderFrom(), pair.olderTo());
        List<Token> newerPart = newerTokens.subList(pair.newerFrom(), pair.newerTo());
        List<Hunk> hunks = new Placement(older, newer, olderPart, newerPart).of(apart(pair));
        return new Islands(olderPart, newerPart, language.negations())
                .takenInto(hunks).stream().map(hunk -> within(pair, hunk)).toList();
    }

    /** Where words of both texts differ, by the shortest way. */
    private List<Hunk> apart(Hunk words) {
        return EditScript.between(
                Arrays.copyOfRange(olderKeys, words.olderFrom(), words.olderTo()),
                Arrays.copyOfRange(newerKeys, words.newerFrom(), words.newerTo()));
    }

    private static int[] keys(List<Token> tokens, Map<String, Integer> ids) {
        return tokens.stream()
                .mapToInt(token -> ids.computeIfAbsent(token.key(), key -> ids.size()))
                .toArray();
    }
}
