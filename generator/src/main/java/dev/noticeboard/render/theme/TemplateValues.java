package dev.noticeboard.render.theme;

import dev.noticeboard.output.Markup;
import freemarker.core.CommonTemplateMarkupOutputModel;
import freemarker.core.HTMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Shows a template the values of a {@link Page} and nothing else of Java.
 *
 * <p>It knows texts, truth values, lists, maps from text, optional values, {@link Markup} and
 * records, whose components it shows by their names. There is no method to call, no class to reach
 * and no other kind of value: one that is not known is refused.
 */
final class TemplateValues implements ObjectWrapper {

    private static final ClassValue<Map<String, Method>> ACCESSORS =
            new ClassValue<>() {
                @Override
                protected Map<String, Method> computeValue(Class<?> type) {
                    return Arrays.stream(type.getRecordComponents())
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            RecordComponent::getName,
                                            RecordComponent::getAccessor));
                }
            };

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null || value instanceof TemplateModel) {
            return (TemplateModel) value;
        } else if (value instanceof String text) {
            return new SimpleScalar(text);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Optional<?> optional) {
            return wrap(optional.orElse(null));
        } else if (value instanceof Markup markup) {
            return markup(markup);
        } else if (value instanceof List<?> list) {
            return new ListModel(list);
        } else if (value instanceof Map<?, ?> map) {
            return new MapModel(map);
        } else if (value instanceof Record entry) {
            return new RecordModel(entry);
        }
        throw new TemplateModelException(
                "a template cannot be shown a " + value.getClass().getName());
    }

    private static CommonTemplateMarkupOutputModel<?> markup(Markup markup)
            throws TemplateModelException {
        return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    }

    private final class ListModel implements TemplateSequenceModel {

        private final List<?> list;

        ListModel(List<?> list) {
            this.list = list;
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
        }

        @Override
        public int size() {
            return list.size();
        }
    }

    private final class MapModel implements TemplateHashModel {

        private final Map<?, ?> map;

        MapModel(Map<?, ?> map) {
            this.map = map;
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            return wrap(map.get(key));
        }

        @Override
        public boolean isEmpty() {
            return map.isEmpty();
        }
    }

    private final class RecordModel implements TemplateHashModel {

        private final Record entry;
        private final Map<String, Method> accessors;

        RecordModel(Record entry) {
            this.entry = entry;
            this.accessors = ACCESSORS.get(entry.getClass());
        }

        @Override
        public @Nullable TemplateModel get(String key) throws TemplateModelException {
            Method accessor = accessors.get(key);
            if (accessor == null) {
                return null;
            }
            try {
                return wrap(accessor.invoke(entry));
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new TemplateModelException("cannot read " + accessor, e);
            }
        }

        @Override
        public boolean isEmpty() {
            return accessors.isEmpty();
        }
    }
}
