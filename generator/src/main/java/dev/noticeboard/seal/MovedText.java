package dev.noticeboard.seal;

import dev.noticeboard.article.Article;
import dev.noticeboard.model.Finding;

/**
 * A sealed text that reads differently now.
 *
 * @param finding what is said of it
 * @param sealed the article in canonical form as it was sealed
 * @param article the article as it is now
 */
public record MovedText(Finding finding, String sealed, Article article) {}
