package dev.noticeboard.render.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The data that a template sees, as the documentation lists it. {@code -Dnoticeboard.golden=write}
 * renews the page; whoever does that breaks or extends every theme, and says so in the changelog.
 */
class ThemeContractTest {

    private static final Path PAGE = Path.of("docs", "theme-contract.md");

    @Test
    void theDocumentationListsWhatATemplateSees() throws IOException {
        String contract = contract();
        if ("write".equals(System.getProperty("noticeboard.golden"))) {
            Files.writeString(PAGE, contract);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(contract);
    }

    @Test
    void everyKindOfPageHasATemplateInTheShippedTheme() {
        Theme plain = Theme.named("plain").orElseThrow();
        for (String file : Templates.FILES) {
            assertThat(plain.has(file)).as(file).isTrue();
        }
        assertThat(Templates.FILES).hasSize(Page.class.getPermittedSubclasses().length);
    }

    private static String contract() {
        StringBuilder text =
                new StringBuilder(
                        """
                        # The theme contract

                        A theme is a folder with a template for each kind of page and `theme.css`. A template is FreeMarker
                        and sees one record, whose components are listed here; what each of them holds, in which unit, stands
                        at `dev.noticeboard.render.theme.Page`. `text` is escaped when it is printed, `markup` is safe as it stands,
                        and what is `optional` may be missing (`<#if name??>`). All addresses are relative to the page.
                        """);
        List<Class<?>> records = new ArrayList<>(Arrays.asList(Page.class.getDeclaredClasses()));
        records.sort(
                Comparator.<Class<?>>comparingInt(type -> Page.class.isAssignableFrom(type) ? 0 : 1)
                        .thenComparing(Class::getSimpleName));
        for (Class<?> type : records) {
            text.append("\n## ")
                    .append(type.getSimpleName())
                    .append("\n\n| name | is |\n| --- | --- |\n");
            for (RecordComponent component : type.getRecordComponents()) {
                text.append("| `")
                        .append(component.getName())
                        .append("` | ")
                        .append(words(component.getGenericType()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static String words(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String inner = words(arguments[arguments.length - 1]);
            return switch (((Class<?>) generic.getRawType()).getSimpleName()) {
                case "List" -> "list of " + inner;
                case "Optional" -> "optional " + inner;
                default -> inner + " by name";
            };
        }
        return switch (((Class<?>) type).getSimpleName()) {
            case "String" -> "text";
            case "boolean" -> "true or false";
            case "Markup" -> "markup";
            default -> "`" + ((Class<?>) type).getSimpleName() + "`";
        };
    }
}
