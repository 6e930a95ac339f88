package dev.noticeboard.redline;

/** Lists of numbers in ascending order, which may hold one more than once. */
final class SortedNumbers {

    private SortedNumbers() {}

    /** How many numbers two lists have in common. */
    static int shared(int[] some, int[] others) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                shared++;
                i++;
                j++;
            } else if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
