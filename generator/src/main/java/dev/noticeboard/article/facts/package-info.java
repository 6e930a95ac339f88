/**
 * Facts and contacts become blocks: what each directive shows of a version's disclosures, and in
 * which words.
 *
 * <p>Nothing here knows how an article is put together. Start at {@link
 * dev.noticeboard.article.facts.FactDirectives}; {@link dev.noticeboard.article.facts.FactPhrases}
 * decides how "none", "not stated" and an open fact look.
 */
@NullMarked
package dev.noticeboard.article.facts;

import org.jspecify.annotations.NullMarked;
