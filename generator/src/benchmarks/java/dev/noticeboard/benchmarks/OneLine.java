package dev.noticeboard.benchmarks;

/** A process that prints one line: what Java itself takes. */
final class OneLine {

    private OneLine() {}

    public static void main(String[] arguments) {
        System.out.println("one line");
    }
}
