/**
 * A version with its contacts, values and messages becomes an article: the notice's own text, and
 * nothing else.
 *
 * <p>An article holds no directive, no value and no reference any more; everything that checks,
 * compares, seals or shows a notice works on it. Start at {@link dev.noticeboard.article.Article}.
 */
@NullMarked
package dev.noticeboard.article;

import org.jspecify.annotations.NullMarked;
