package dev.noticeboard.readability;

/**
 * The places in an English word where two vowels that stand together are spoken apart, as in
 * "re-al" and "va-ri-ous".
 *
 * <p>Several rules may fit one place, and each then counts.
 */
final class VowelsApart {

    private final String word;
    private final int length;
    private int count;

    // What one rule has taken is not looked at by it again.
    private int freeForIa;
    private int freeForIsm;
    private int freeForY;

    private VowelsApart(String word) {
        this.word = word;
        this.length = word.length();
    }

    /**
     * How many there are.
     *
     * @param word the word in lower case, without apostrophes
     */
    static int in(String word) {
        VowelsApart apart = new VowelsApart(word);
        for (int i = 0; i < apart.length; i++) {
            apart.look(i);
        }
        return apart.count;
    }

    /** Where the English letters and digits end that begin at a place. */
    static int endOfLetters(String word, int from) {
        int end = from;
        while (end < word.length() && isLetter(word.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '_';
    }

    private void look(int at) {
        switch (word.charAt(at)) {
            case 'c', 't' -> softIa(at);
            case 'e' -> count += isEApart(at) ? 1 : 0;
            case 'i' -> lookAtI(at);
            case 'r' -> count += isRea(at) ? 1 : 0;
            case 'u' -> count += isUApart(at) ? 1 : 0;
            case 'y' -> lookAtY(at);
            default -> {
                // no rule begins with it
            }
        }
    }

    private void lookAtI(int at) {
        if (at + 1 == length) {
            return;
        }
        switch (word.charAt(at + 1)) {
            case 'a' -> lookAtIa(at);
            case 'e' -> count += isIeApart(at) ? 1 : 0;
            case 'n' -> count += at > 0 && vowelAt(at - 1) && has("ing", at) ? 1 : 0;
            case 'o' -> lookAtIo(at);
            case 's' -> lookAtIs(at);
            case 'u' -> count += isEnd("s", at + 2) ? 0 : 1;
            default -> {
                // no rule begins with both
            }
        }
    }

    // med-i-a and so-ci-al-i-ty's last part, but so-cial
    private void lookAtIa(int at) {
        if (at < freeForIa) {
            return;
        }
        boolean soft = isAnyOf("ct", at - 1);
        if (!isAnyOf("cst", at - 1) || (soft && has("iality", at))) {
            count++;
        }
    }

    // asso-ci-ate, ne-go-ti-ation, so-ci-able
    private void softIa(int at) {
        int then = at + 3;
        if (at < freeForIa || !has("ia", at + 1)) {
            return;
        }
        int letters = has("ti", then) ? endOfLetters(word, then + 2) : then;
        if (letters > then + 2) {
            freeForIa = letters;
            count++;
        } else if (has("te", then) || has("b", then)) {
            count++;
        }
    }

    private void lookAtIo(int at) {
        // ra-di-o, but ac-tion, pre-cious
        count += has("n", at + 2) || has("us", at + 2) ? 0 : 1;
        // se-ri-ous, but pre-cious
        count += at > 0 && !isAnyOf("cstgx", at - 1) && has("ious", at) ? 1 : 0;
        // o-pin-i-on is none of these; u-ni-on, mil-li-ons
        boolean ends = isEnd("ion", at) || isEnd("ions", at);
        count += at > 0 && !isAnyOf("tscgn", at - 1) && ends ? 1 : 0;
    }

    // re-al-is-m
    private void lookAtIs(int at) {
        if (at - 1 >= freeForIsm && !vowelAt(at - 1) && has("ism", at)) {
            freeForIsm = at + 3;
            count++;
        }
    }

    // qui-et, ex-pe-ri-ence, car-ri-er, but suf-fi-cient
    private boolean isIeApart(int at) {
        int then = at + 2;
        return !isAnyOf("c", at - 1)
                && (has("t", then)
                        || has("nc", then)
                        || has("nt", then)
                        || isEnd("r", then)
                        || isEnd("re", then)
                        || isEnd("rs", then));
    }

    // vid-e-o, mu-se-um, but peo-ple
    private boolean isEApart(int at) {
        return has("eo", at) ? !isAnyOf("up", at + 2) : isEnd("eum", at) || isEnd("eus", at);
    }

    // us-u-al, du-o, flu-id-i-ty, but lan-guage, four
    private boolean isUApart(int at) {
        if (isAnyOf("qg", at - 1)) {
            return false;
        }
        int then = at + 1;
        return has("a", then)
                || (has("o", then) && !has("r", at + 2) && !isEnd("s", at + 2))
                || has("ing", then)
                || has("ity", then)
                || has("ous", then);
    }

    // cre-ate, re-act's kin, re-al, re-li-able
    private boolean isRea(int at) {
        return has("rea", at)
                && (has("te", at + 3)
                        || has("ti", at + 3)
                        || has("to", at + 3)
                        || has("li", at + 3)
                        || has("ll", at + 3));
    }

    // pay-er, em-ploy-ee, buy-er, roy-al
    private void lookAtY(int at) {
        int first = at - 1;
        if (first < freeForY || first < 0) {
            return;
        }
        boolean er = has("yer", at);
        boolean apart =
                switch (word.charAt(first)) {
                    case 'a', 'e' -> er || has("yee", at);
                    case 'o' -> er || has("yee", at) || has("yal", at);
                    case 'u' -> er;
                    default -> false;
                };
        if (apart) {
            freeForY = at + 3;
            count++;
        }
    }

    private boolean has(String letters, int at) {
        return word.startsWith(letters, at);
    }

    private boolean isEnd(String letters, int at) {
        return at + letters.length() == length && has(letters, at);
    }

    private boolean isAnyOf(String letters, int at) {
        return at >= 0 && at < length && letters.indexOf(word.charAt(at)) >= 0;
    }

    private boolean vowelAt(int at) {
        return EnglishSyllables.isVowel(word.charAt(at));
    }
}
