package dev.noticeboard.readability;

/**
 * Spanish syllables, by the rules of its spelling: a strong vowel (a, e, o) makes a syllable, and
 * so does a weak one (i, u) with an accent. One without joins its neighbours, or makes a syllable
 * where it has none but other weak ones.
 */
final class SpanishSyllables implements Syllables {

    @Override
    public int of(String word) {
        int count = 0;
        int strong = 0;
        boolean within = false;
        for (int i = 0; i < word.length(); i++) {
            boolean spoken = isSpokenAsVowel(word, i);
            if (within && !spoken) {
                count += Math.max(1, strong);
                strong = 0;
            }
            strong += isStrong(word.charAt(i)) ? 1 : 0;
            within = spoken;
        }
        return Math.max(1, count + (within ? Math.max(1, strong) : 0));
    }

    // A y before a vowel is a consonant.
    private static boolean isSpokenAsVowel(String word, int at) {
        return word.charAt(at) == 'y'
                ? at + 1 == word.length() || !isVowel(word.charAt(at + 1))
                : isVowel(word.charAt(at));
    }

    private static boolean isVowel(char c) {
        return c == 'i' || c == 'u' || c == 'ü' || isStrong(c);
    }

    private static boolean isStrong(char c) {
        return switch (c) {
            case 'a', 'e', 'o', 'á', 'é', 'í', 'ó', 'ú' -> true;
            default -> false;
        };
    }
}
