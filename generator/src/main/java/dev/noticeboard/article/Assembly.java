package dev.noticeboard.article;

import dev.noticeboard.model.ExternalInputs;

/**
 * An article, and what it is made of beside the files in its version's folder.
 *
 * @param article the article
 * @param recorded all that it took from outside the folder
 */
public record Assembly(Article article, ExternalInputs recorded) {}
