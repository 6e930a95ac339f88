package dev.noticeboard.render.html;

import dev.noticeboard.redline.Mark;

/**
 * What stands round the words of a redline that are being written.
 *
 * @param mark in which of the two texts all of it stands
 * @param moved whether it is one end of a move
 * @param silent whether something else says where it begins and ends
 */
record Within(Mark mark, boolean moved, boolean silent) {

    /** Nothing that is marked. */
    static final Within NOTHING = new Within(Mark.KEPT, false, false);

    /** The same at one end of a move, or not. */
    Within moved(boolean isMoved) {
        return new Within(mark, isMoved, silent);
    }
}
