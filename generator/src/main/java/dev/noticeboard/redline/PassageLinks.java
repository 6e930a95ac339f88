package dev.noticeboard.redline;

import dev.noticeboard.redline.EditScript.Hunk;
import dev.noticeboard.redline.Pairing.Pair;
import java.nio.IntBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which passage of an article became which of another's, over the whole of both, wherever their
 * headings stand.
 *
 * <p>First those that read the same and stand but once in both, in the order that most words have;
 * between those, others that read the same; between those, passages that share enough of their
 * words. At last what is left on one side goes to a neighbour that contains it: so one passage may
 * have become several, or several one.
 */
final class PassageLinks {

    /** From which likeness on one that was changed may stand for itself, without its neighbours. */
    private static final double SURELY_ALIKE = 0.6;

    /** How many pairs are tried at most in one gap before rare words decide. */
    private static final int MOST_TRIED = 40_000;

    /** How often what stands but once is looked for between what stood but once. */
    private static final int DEEPEST = 24;

    private final List<Passage> older;
    private final List<Passage> newer;
    private final int[] olderKeys;
    private final int[] newerKeys;
    private final List<Pair> links = new ArrayList<>();
    private final Deque<Gap> open = new ArrayDeque<>();

    /** What lies between two links in both articles. */
    private record Gap(Hunk hunk, int depth) {}

    private PassageLinks(List<Passage> older, List<Passage> newer) {
        this.older = older;
        this.newer = newer;
        Map<Object, Integer> ids = new HashMap<>();
        this.olderKeys = keys(older, ids);
        this.newerKeys = keys(newer, ids);
    }

    private record Key(IntBuffer words, boolean isLine) {}

    private static int[] keys(List<Passage> passages, Map<Object, Integer> ids) {
        return passages.stream()
                .map(passage -> new Key(passage.key(), passage.isLine()))
                .mapToInt(key -> ids.computeIfAbsent(key, k -> ids.size()))
                .toArray();
    }

    /** The links in the order of both articles. */
    static List<Pair> of(List<Passage> older, List<Passage> newer) {
        PassageLinks links = new PassageLinks(older, newer);
        links.open.add(new Gap(new Hunk(0, older.size(), 0, newer.size()), 0));
        while (!links.open.isEmpty()) {
            links.inside(links.open.pop());
        }
        Comparator<Pair> order = Comparator.comparingInt(Pair::older).thenComparingInt(Pair::newer);
        links.links.sort(order);
        links.links.addAll(Containment.of(older, newer, links.links));
        links.links.sort(order);
        return List.copyOf(links.links);
    }

    private void inside(Gap gap) {
        Hunk hunk = trimmed(gap.hunk());
        if (hunk.isInsertion() || hunk.isDeletion()) {
            return;
        }
        List<Pair> sure = gap.depth() < DEEPEST ? sure(hunk, gap.depth() == 0) : List.of();
        if (sure.isEmpty()) {
            readingTheSame(hunk);
        } else {
            links.addAll(sure);
            between(hunk, sure).forEach(rest -> open.push(new Gap(rest, gap.depth() + 1)));
        }
    }

    /** Links what reads the same at both ends. */
    private Hunk trimmed(Hunk hunk) {
        int i = hunk.olderFrom();
        int j = hunk.newerFrom();
        int olderTo = hunk.olderTo();
        int newerTo = hunk.newerTo();
        while (i < olderTo && j < newerTo && olderKeys[i] == newerKeys[j]) {
            links.add(new Pair(i++, j++));
        }
        while (i < olderTo && j < newerTo && olderKeys[olderTo - 1] == newerKeys[newerTo - 1]) {
            links.add(new Pair(--olderTo, --newerTo));
        }
        return new Hunk(i, olderTo, j, newerTo);
    }

    /**
     * Links what stands but once in both articles, and at first what can hardly be anything else,
     * so that what was reworded counts as well for what moved and what did not.
     */
    private List<Pair> sure(Hunk hunk, boolean alikeToo) {
        Map<Integer, Integer> onceOlder = once(olderKeys, hunk.olderFrom(), hunk.olderTo());
        Map<Integer, Integer> onceNewer = once(newerKeys, hunk.newerFrom(), hunk.newerTo());
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            int j = onceNewer.getOrDefault(olderKeys[i], -1);
            if (j >= 0 && onceOlder.get(olderKeys[i]) == i && older.get(i).size() > 0) {
                candidates.add(new HeaviestChain.Candidate(i, j, 1 + older.get(i).size()));
            }
        }
        if (alikeToo) {
            addReworded(hunk, onceOlder, onceNewer, candidates);
        }
        return HeaviestChain.of(candidates);
    }

    private void addReworded(
            Hunk hunk,
            Map<Integer, Integer> onceOlder,
            Map<Integer, Integer> onceNewer,
            List<HeaviestChain.Candidate> candidates) {
        RareWords rare = rare(newer, hunk.newerFrom(), hunk.newerTo());
        RareWords rareOlder = rare(older, hunk.olderFrom(), hunk.olderTo());
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            Passage olderPassage = older.get(i);
            if (olderPassage.size() < PassageWeight.LONG || onceNewer.containsKey(olderKeys[i])) {
                continue;
            }
            int best = best(olderPassage, rare.sharedBy(olderPassage.piece().words()), newer);
            if (best < 0 || onceOlder.containsKey(newerKeys[best])) {
                continue;
            }
            Passage newerPassage = newer.get(best);
            boolean mutual =
                    best(newerPassage, rareOlder.sharedBy(newerPassage.piece().words()), older)
                            == i;
            double likeness = Piece.likeness(olderPassage.piece(), newerPassage.piece());
            if (mutual
                    && likeness >= SURELY_ALIKE
                    && PassageWeight.of(olderPassage, newerPassage).isPresent()) {
                long weight =
                        Math.round(likeness * Math.min(olderPassage.size(), newerPassage.size()));
                candidates.add(new HeaviestChain.Candidate(i, best, weight));
            }
        }
    }

    /** Which of some passages is most like one; -1 where there is none. */
    private static int best(Passage one, List<Integer> among, List<Passage> passages) {
        int best = -1;
        double most = -1;
        for (int index : among) {
            double likeness = Piece.likeness(one.piece(), passages.get(index).piece());
            if (likeness > most) {
                most = likeness;
                best = index;
            }
        }
        return best;
    }

    private static RareWords rare(List<Passage> passages, int from, int to) {
        return RareWords.of(from, to, i -> passages.get(i).piece().words());
    }

    /** The indexes of what stands but once in a range, by key; -1 for what stands more often. */
    private static Map<Integer, Integer> once(int[] keys, int from, int to) {
        Map<Integer, Integer> once = new HashMap<>();
        for (int i = from; i < to; i++) {
            once.merge(keys[i], i, (first, next) -> -1);
        }
        return once;
    }

    private static List<Hunk> between(Hunk hunk, List<Pair> pairs) {
        List<Hunk> gaps = new ArrayList<>();
        int i = hunk.olderFrom();
        int j = hunk.newerFrom();
        for (Pair pair : pairs) {
            gaps.add(new Hunk(i, pair.older(), j, pair.newer()));
            i = pair.older() + 1;
            j = pair.newer() + 1;
        }
        gaps.add(new Hunk(i, hunk.olderTo(), j, hunk.newerTo()));
        gaps.removeIf(gap -> gap.isInsertion() || gap.isDeletion());
        return gaps;
    }

    /** What stands more than once, by the fewest changes. */
    private void readingTheSame(Hunk hunk) {
        int[] olderPart = Arrays.copyOfRange(olderKeys, hunk.olderFrom(), hunk.olderTo());
        int[] newerPart = Arrays.copyOfRange(newerKeys, hunk.newerFrom(), hunk.newerTo());
        int i = 0;
        int j = 0;
        for (Hunk apart : EditScript.between(olderPart, newerPart)) {
            for (; i < apart.olderFrom(); i++, j++) {
                links.add(new Pair(hunk.olderFrom() + i, hunk.newerFrom() + j));
            }
            alike(
                    new Hunk(
                            hunk.olderFrom() + apart.olderFrom(),
                            hunk.olderFrom() + apart.olderTo(),
                            hunk.newerFrom() + apart.newerFrom(),
                            hunk.newerFrom() + apart.newerTo()));
            i = apart.olderTo();
            j = apart.newerTo();
        }
        for (; i < olderPart.length; i++, j++) {
            links.add(new Pair(hunk.olderFrom() + i, hunk.newerFrom() + j));
        }
    }

    private void alike(Hunk hunk) {
        if (hunk.isInsertion() || hunk.isDeletion()) {
            return;
        }
        long tries = tries(hunk);
        List<Pair> pairs =
                HeaviestChain.of(tries <= MOST_TRIED ? allAlike(hunk) : alikeByRareWords(hunk));
        links.addAll(pairs);
        if (tries > MOST_TRIED) {
            for (Hunk rest : between(hunk, pairs)) {
                if (tries(rest) <= MOST_TRIED) {
                    alike(rest);
                }
            }
        }
    }

    private static long tries(Hunk hunk) {
        return (long) (hunk.olderTo() - hunk.olderFrom()) * (hunk.newerTo() - hunk.newerFrom());
    }

    private List<HeaviestChain.Candidate> allAlike(Hunk hunk) {
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            for (int j = hunk.newerFrom(); j < hunk.newerTo(); j++) {
                add(i, j, candidates);
            }
        }
        return candidates;
    }

    private List<HeaviestChain.Candidate> alikeByRareWords(Hunk hunk) {
        RareWords rare = rare(newer, hunk.newerFrom(), hunk.newerTo());
        List<HeaviestChain.Candidate> candidates = new ArrayList<>();
        for (int i = hunk.olderFrom(); i < hunk.olderTo(); i++) {
            for (int j : rare.sharedBy(older.get(i).piece().words())) {
                add(i, j, candidates);
            }
        }
        return candidates;
    }

    private void add(int i, int j, List<HeaviestChain.Candidate> candidates) {
        PassageWeight.of(older.get(i), newer.get(j))
                .ifPresent(weight -> candidates.add(new HeaviestChain.Candidate(i, j, weight)));
    }
}
