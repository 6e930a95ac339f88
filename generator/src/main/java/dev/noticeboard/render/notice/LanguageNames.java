package dev.noticeboard.render.notice;

import dev.noticeboard.model.Messages;
import dev.noticeboard.output.Markup;

/** What languages are called in themselves. */
public final class LanguageNames {

    private LanguageNames() {}

    /** The name of a language in itself, or its tag where Noticeboard has no words for it. */
    public static String of(SiteSources sources, String tag) {
        Messages messages = sources.phrases(tag).messages();
        boolean own = tag.equals(messages.language()) || tag.startsWith(messages.language() + "-");
        return own ? messages.get("language.name") : tag;
    }

    /** The same among words that may be in another language, which it says. */
    public static Markup marked(SiteSources sources, String tag, Phrases around) {
        return around.ofNotice(of(sources, tag), tag);
    }
}
