/**
 * The languages of one version held against each other: what one of them says and another does not.
 *
 * <p>Nothing is translated here. Texts are paired by what every language shows alike: the order of
 * sections and blocks, their kinds and lengths, typed anchors, directives, and numbers. Start at
 * {@link dev.noticeboard.translation.Translations}.
 */
@NullMarked
package dev.noticeboard.translation;

import org.jspecify.annotations.NullMarked;
