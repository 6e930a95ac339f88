package dev.noticeboard.browser;

import java.util.List;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one browser of a test run to every test that takes a {@link Chromium}. */
final class ChromiumExtension implements BeforeEachCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(ChromiumExtension.class);

    // Started here and not where the parameter is resolved: a skip thrown there counts as an error.
    @Override
    public void beforeEach(ExtensionContext context) {
        if (List.of(context.getRequiredTestMethod().getParameterTypes()).contains(Chromium.class)) {
            chromium(context);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return chromium(context);
    }

    // The root's store closes what is in it when the last test has run.
    private static Chromium chromium(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }
}
