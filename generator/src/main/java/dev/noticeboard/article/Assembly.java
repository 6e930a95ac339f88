package dev.noticeboard.article;

import dev.noticeboard.model.Outside;

/**
 * An article, and what it is made of beside the files in its version's folder.
 *
 * @param article the article
 * @param taken all that it took from outside the folder
 */
public record Assembly(Article article, Outside taken) {}
