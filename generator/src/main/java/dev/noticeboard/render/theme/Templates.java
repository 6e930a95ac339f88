package dev.noticeboard.render.theme;

import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages become HTML by a theme's templates: {@code notice.ftlh} for a {@link Page.NoticePage}, and
 * so on.
 *
 * <p>Everything that a template prints is escaped, but for {@link Markup}. A template sees the page
 * and nothing of Java, of the machine or of the clock, and the built-ins that would let it are
 * refused.
 */
public final class Templates {

    // What would run text as a template, print it unescaped, or make the output depend on the
    // machine. FreeMarker manual, "Built-in reference" and "Special variable reference".
    private static final Pattern REFUSED =
            Pattern.compile(
                    "\\?\\s*(eval|eval_json|interpret|new|api|no_esc|has_api)\\b"
                        + "|(?<![\\w\\])])\\.(now|locale|locale_object|time_zone|data_model|globals|version)\\b"
                        + "|<#\\s*(no_?auto_?esc|outputformat|setting)\\b|<#ftl[^>]*output_?format");

    /** The templates that a theme has to have, one for each kind of page. */
    static final List<String> FILES =
            List.of(
                    "notice.ftlh",
                    "redline.ftlh",
                    "history.ftlh",
                    "sections.ftlh",
                    "coverage.ftlh",
                    "index.ftlh",
                    "not-found.ftlh",
                    "alias.ftlh");

    private static final Map<Theme, Templates> SHARED = new ConcurrentHashMap<>();

    private final Configuration configuration;

    private Templates(Theme theme) {
        this.configuration = configuration();
        configuration.setTemplateLoader(new ThemeLoader(theme));
    }

    /** The templates of a theme, which are parsed once for all sites, for any number of threads. */
    public static Templates of(Theme theme) {
        return SHARED.computeIfAbsent(theme, Templates::new);
    }

    /** How every template is read, whichever theme it comes from. */
    static Configuration configuration() {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        c.setObjectWrapper(new TemplateValues());
        c.setOutputFormat(HTMLOutputFormat.INSTANCE);
        c.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setLocale(Locale.ROOT);
        c.setTimeZone(TimeZone.getTimeZone("UTC"));
        c.setDefaultEncoding("UTF-8");
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setLogTemplateExceptions(false);
        c.setLocalizedLookup(false);
        c.setWhitespaceStripping(true);
        return c;
    }

    /** What of a template's text is refused, or empty where nothing is. */
    static Optional<String> refusedIn(String template) {
        Matcher refused = REFUSED.matcher(template);
        return refused.find() ? Optional.of(refused.group()) : Optional.empty();
    }

    /** The page's HTML. */
    public String render(Page page) {
        String file = fileFor(page);
        try {
            Template template = configuration.getTemplate(file);
            Writer out = new StringWriter();
            template.process(configuration.getObjectWrapper().wrap(page), out);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException("the theme's " + file + " cannot be read", e);
        } catch (TemplateException e) {
            throw new IllegalStateException("the theme's " + file + " fails: " + e.getMessage(), e);
        }
    }

    private static String fileFor(Page page) {
        if (page instanceof Page.NoticePage) {
            return "notice.ftlh";
        } else if (page instanceof Page.RedlinePage) {
            return "redline.ftlh";
        } else if (page instanceof Page.HistoryPage) {
            return "history.ftlh";
        } else if (page instanceof Page.SectionsPage) {
            return "sections.ftlh";
        } else if (page instanceof Page.CoveragePage) {
            return "coverage.ftlh";
        } else if (page instanceof Page.IndexPage) {
            return "index.ftlh";
        } else if (page instanceof Page.NotFoundPage) {
            return "not-found.ftlh";
        }
        return "alias.ftlh";
    }

    private static final class ThemeLoader implements TemplateLoader {

        private final Theme theme;

        ThemeLoader(Theme theme) {
            this.theme = theme;
        }

        @Override
        public @Nullable Object findTemplateSource(String name) {
            return theme.has(name) ? name : null;
        }

        @Override
        public long getLastModified(Object source) {
            return 0;
        }

        @Override
        public Reader getReader(Object source, String encoding) {
            String text = theme.template((String) source);
            Matcher refused = REFUSED.matcher(text);
            if (refused.find()) {
                throw new IllegalStateException(
                        "the theme's "
                                + source
                                + " uses "
                                + refused.group()
                                + ", which is refused");
            }
            return new StringReader(text);
        }

        @Override
        public void closeTemplateSource(Object source) {
            // Nothing is open: the text was read as a whole.
        }
    }
}
