package dev.noticeboard;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Begins with the classes that share something, such as the browser: they run one after the other,
 * and all the others beside them.
 */
public final class BrowsersFirst implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors()
                .sort(
                        Comparator.comparing(
                                (ClassDescriptor it) -> !it.isAnnotated(ResourceLock.class)));
    }
}
