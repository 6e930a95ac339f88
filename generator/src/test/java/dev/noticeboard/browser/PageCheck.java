package dev.noticeboard.browser;

import java.util.List;

/** One thing that a page must satisfy in a browser. */
interface PageCheck {

    /** What is wrong, a sentence each. The page stands as it was loaded. */
    List<String> faults(OpenPage page);

    /**
     * Whether it leaves the page otherwise than it found it, so that who comes next loads it anew.
     */
    default boolean touches() {
        return false;
    }

    /** Whether it has to be seen in this view; what does not depend on the view is seen once. */
    default boolean sees(View view) {
        return true;
    }

    /** Its name in reports. */
    default String name() {
        return getClass().getSimpleName();
    }
}
