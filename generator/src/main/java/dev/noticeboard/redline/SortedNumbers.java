package dev.noticeboard.redline;

/** Lists of numbers in ascending order, which may hold one more than once. */
final class SortedNumbers {

    /** From so many times the length on the longer list is searched rather than read. */
    private static final int MUCH_LONGER = 16;

    private SortedNumbers() {}

    /** How many numbers two lists have in common. */
    static int shared(int[] some, int[] others) {
        if (some.length > others.length) {
            return shared(others, some);
        } else if (others.length / MUCH_LONGER > some.length) {
            return found(some, others);
        }
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

    /** The same of few numbers and of many: the work grows with the few. */
    private static int found(int[] few, int[] many) {
        int found = 0;
        int at = 0;
        for (int number : few) {
            at = firstFrom(many, at, number);
            if (at < many.length && many[at] == number) {
                found++;
                at++;
            }
        }
        return found;
    }

    /** From an index on, the index of the first number that is not below another. */
    static int firstFrom(int[] numbers, int from, int number) {
        int low = from;
        int high = numbers.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[middle] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
