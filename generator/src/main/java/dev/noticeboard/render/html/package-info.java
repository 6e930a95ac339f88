/**
 * Articles and redlines as HTML, the same in every theme: what is an article's own word and what
 * was put round it has to be told apart by programs.
 *
 * <p>Start at {@link dev.noticeboard.render.html.ArticleHtml} and {@link
 * dev.noticeboard.render.html.RedlineHtml}; {@link dev.noticeboard.render.html.BlockHtml} serves
 * both.
 */
@NullMarked
package dev.noticeboard.render.html;

import org.jspecify.annotations.NullMarked;
