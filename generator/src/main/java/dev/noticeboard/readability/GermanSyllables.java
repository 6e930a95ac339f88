package dev.noticeboard.readability;

/**
 * German syllables: a vowel, a diphthong or a long vowel makes one. The ie of "Familie" is taken
 * for the one of "Spiel", which is a syllable too few.
 */
final class GermanSyllables implements Syllables {

    @Override
    public int of(String word) {
        int count = 0;
        int at = 0;
        while (at < word.length()) {
            if (isVowel(word, at)) {
                count++;
                at += isOneSound(word, at) ? 2 : 1;
            } else {
                at++;
            }
        }
        return Math.max(1, count);
    }

    /** Whether a vowel and the letter after it are spoken as one. */
    private static boolean isOneSound(String word, int at) {
        if (!isVowel(word, at + 1)) {
            return false;
        }
        char second = word.charAt(at + 1);
        return switch (word.charAt(at)) {
            case 'a' -> second == 'u' || second == 'i' || second == 'a';
            case 'ä' -> second == 'u';
            case 'e' -> second == 'u' || second == 'i' || second == 'e';
            case 'i' -> second == 'e';
            case 'o' -> second == 'o';
            // Quelle
            case 'u' -> at > 0 && word.charAt(at - 1) == 'q';
            default -> false;
        };
    }

    private static boolean isVowel(String word, int at) {
        if (at >= word.length()) {
            return false;
        }
        return switch (word.charAt(at)) {
            case 'a', 'e', 'i', 'o', 'u', 'y', 'ä', 'ö', 'ü' -> true;
            default -> false;
        };
    }
}
