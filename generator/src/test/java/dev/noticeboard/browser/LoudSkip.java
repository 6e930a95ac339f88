package dev.noticeboard.browser;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * A test that needs something Maven does not bring: where it is missing the test is skipped so that
 * nobody overlooks it, and under CI, where everything has to be there, it fails.
 */
final class LoudSkip {

    /** What has been said, so that one cause is not printed for each of its tests. */
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private LoudSkip() {}

    /**
     * What to throw where something is missing: a skip that is said aloud, once for each cause, or
     * under {@code CI=true} a failure.
     *
     * @param what what is missing
     * @param mend how to get it
     */
    static RuntimeException because(String what, String mend) {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionFailedError(
                    "under CI no test may be skipped: " + what + "; " + mend);
        }
        if (SAID.add(what)) {
            String line = "*".repeat(78);
            System.err.printf(
                    "%n%s%n** TESTS SKIPPED: %s.%n** To run them: %s.%n%s%n%n",
                    line, what, mend, line);
        }
        return new TestAbortedException(what + "; " + mend);
    }
}
