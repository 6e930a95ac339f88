package dev.noticeboard;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import dev.noticeboard.cli.Main;
import dev.noticeboard.model.AddressLayout;
import dev.noticeboard.render.notice.Phrases;
import dev.noticeboard.request.PropertyNames;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Set;

/** The arrows of ARCHITECTURE.md: what may depend on what. */
@AnalyzeClasses(packages = "dev.noticeboard", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String ROOT = "dev.noticeboard";

    // What Java starts, what holds a constant, which the compiler copies to where it is used, and
    // what Maven's plugin alone needs.
    private static final Class<?>[] FOR_OTHERS = {
        Main.class, AddressLayout.class, PropertyNames.class
    };

    @ArchTest
    static final ArchRule the_stations_follow_one_direction =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(ROOT + "..")
                    .layer("model")
                    .definedBy(room("model"))
                    .layer("files")
                    .definedBy(room("files"))
                    .layer("source")
                    .definedBy(room("source"))
                    .layer("article")
                    .definedBy(room("article"))
                    .layer("words")
                    .definedBy(room("words"))
                    .layer("readability")
                    .definedBy(room("readability"))
                    .layer("redline")
                    .definedBy(room("redline"))
                    .layer("check")
                    .definedBy(room("check"))
                    .layer("translation")
                    .definedBy(room("translation"))
                    .layer("coverage")
                    .definedBy(room("coverage"))
                    .layer("seal")
                    .definedBy(room("seal"))
                    .layer("output")
                    .definedBy(room("output"))
                    .layer("render")
                    .definedBy(room("render"))
                    .layer("inspect")
                    .definedBy(room("inspect"))
                    .layer("publish")
                    .definedBy(room("publish"))
                    .layer("review")
                    .definedBy(room("review"))
                    .layer("git")
                    .definedBy(room("git"))
                    .layer("report")
                    .definedBy(room("report"))
                    .layer("request")
                    .definedBy(room("request"))
                    .layer("build")
                    .definedBy(room("build"))
                    .layer("command")
                    .definedBy(room("command"))
                    .layer("facade")
                    .definedBy(ROOT)
                    .layer("cli")
                    .definedBy(room("cli"))
                    .whereLayer("model")
                    .mayNotAccessAnyLayer()
                    .whereLayer("files")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("output")
                    .mayOnlyAccessLayers("files")
                    .whereLayer("source")
                    .mayOnlyAccessLayers("model", "files")
                    .whereLayer("article")
                    .mayOnlyAccessLayers("model")
                    .whereLayer("words")
                    .mayNotAccessAnyLayer()
                    .whereLayer("readability")
                    .mayOnlyAccessLayers("model", "article", "words")
                    .whereLayer("redline")
                    .mayOnlyAccessLayers("model", "article", "words")
                    .whereLayer("check")
                    .mayOnlyAccessLayers("model", "article", "words", "readability")
                    .whereLayer("translation")
                    .mayOnlyAccessLayers("model", "words")
                    .whereLayer("coverage")
                    .mayOnlyAccessLayers("model", "article")
                    .whereLayer("seal")
                    .mayOnlyAccessLayers("model", "article", "source")
                    .whereLayer("review")
                    .mayOnlyAccessLayers("model", "article", "redline")
                    .whereLayer("git")
                    .mayOnlyAccessLayers("model", "files")
                    .whereLayer("render")
                    .mayOnlyAccessLayers("model", "article", "redline", "review", "output")
                    .whereLayer("inspect")
                    .mayOnlyAccessLayers("model", "output")
                    .whereLayer("publish")
                    .mayOnlyAccessLayers("model", "output", "files")
                    .whereLayer("report")
                    .mayOnlyAccessLayers(
                            "model",
                            "article",
                            "redline",
                            "review",
                            "coverage",
                            "readability",
                            "output")
                    .whereLayer("request")
                    .mayOnlyAccessLayers("model", "article", "source", "redline", "report", "seal")
                    .whereLayer("build")
                    .mayOnlyAccessLayers(
                            "model",
                            "files",
                            "source",
                            "article",
                            "check",
                            "translation",
                            "coverage",
                            "seal",
                            "review",
                            "render",
                            "inspect",
                            "output",
                            "report",
                            "request")
                    .whereLayer("command")
                    .mayOnlyBeAccessedByLayers("facade")
                    .whereLayer("cli")
                    .mayOnlyAccessLayers("facade", "request", "report", "model")
                    .whereLayer("facade")
                    .mayNotBeAccessedByAnyLayer()
                    .ignoreDependency(
                            DescribedPredicate.describe(
                                    "the command line",
                                    c -> c.getPackageName().equals(ROOT + ".cli")),
                            DescribedPredicate.alwaysTrue());

    @ArchTest
    static final ArchRule the_rooms_of_source_follow_one_direction =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(room("source"))
                    .layer("text")
                    .definedBy(room("source.text"))
                    .layer("yaml")
                    .definedBy(room("source.yaml"))
                    .layer("kernel")
                    .definedBy(room("source.kernel"))
                    .layer("html")
                    .definedBy(room("source.html"))
                    .layer("markdown")
                    .definedBy(room("source.markdown"))
                    .layer("facts")
                    .definedBy(room("source.facts"))
                    .layer("law")
                    .definedBy(room("source.law"))
                    .layer("seals")
                    .definedBy(room("source.seals"))
                    .layer("site")
                    .definedBy(ROOT + ".source")
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("yaml")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("kernel")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("html")
                    .mayOnlyAccessLayers("kernel", "text")
                    .whereLayer("markdown")
                    .mayOnlyAccessLayers("html", "kernel", "text")
                    .whereLayer("facts")
                    .mayOnlyAccessLayers("yaml", "text")
                    .whereLayer("law")
                    .mayOnlyAccessLayers("facts", "yaml", "text")
                    .whereLayer("seals")
                    .mayOnlyAccessLayers("yaml", "text")
                    .whereLayer("site")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule the_rooms_of_render_follow_one_direction =
            Architectures.layeredArchitecture()
                    .consideringOnlyDependenciesInAnyPackage(room("render"))
                    .layer("theme")
                    .definedBy(room("render.theme"))
                    .layer("notice")
                    .definedBy(room("render.notice"))
                    .layer("html")
                    .definedBy(room("render.html"))
                    .layer("data")
                    .definedBy(room("render.data"))
                    .layer("announce")
                    .definedBy(room("render.announce"))
                    .layer("page")
                    .definedBy(room("render.page"))
                    .layer("site")
                    .definedBy(ROOT + ".render")
                    .whereLayer("theme")
                    .mayNotAccessAnyLayer()
                    .whereLayer("notice")
                    .mayOnlyAccessLayers("theme")
                    .whereLayer("html")
                    .mayOnlyAccessLayers("notice")
                    .whereLayer("data")
                    .mayOnlyAccessLayers("theme", "notice", "html")
                    .whereLayer("announce")
                    .mayOnlyAccessLayers("theme", "notice", "html")
                    .whereLayer("page")
                    .mayOnlyAccessLayers("theme", "notice", "html", "data")
                    .whereLayer("site")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule an_article_becomes_html_without_a_site =
            noClasses()
                    .that()
                    .resideInAPackage(room("render.html"))
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAPackage(room("render.notice"))
                                    .and(
                                            DescribedPredicate.not(
                                                    JavaClass.Predicates.type(Phrases.class))));

    @ArchTest
    static final ArchRule facts_become_blocks_without_an_article =
            noClasses()
                    .that()
                    .resideInAPackage(room("article.facts"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + ".article");

    @ArchTest
    static final ArchRule seals_know_of_sources_only_how_seals_are_written =
            noClasses()
                    .that()
                    .resideInAPackage(room("seal"))
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAPackage(room("source"))
                                    .and(
                                            DescribedPredicate.not(
                                                    JavaClass.Predicates.resideInAPackage(
                                                            room("source.seals")))));

    @ArchTest
    static final ArchRule sources_are_opened_in_one_room =
            noClasses()
                    .that()
                    .resideInAPackage(room("source"))
                    .and()
                    .resideOutsideOfPackage(room("source.text"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(room("files"));

    @ArchTest
    static final ArchRule files_are_opened_and_written_in_files_alone =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(room("files"))
                    .should()
                    .callMethodWhere(opensOrChangesAFile())
                    .orShould()
                    .callConstructorWhere(opensAFileByName());

    @ArchTest
    static final ArchRule no_packages_go_round_in_a_circle =
            SlicesRuleDefinition.slices().matching("dev.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule what_is_public_has_a_user_in_another_package =
            classes()
                    .that()
                    .arePublic()
                    .and()
                    .areTopLevelClasses()
                    .and()
                    .resideOutsideOfPackage(ROOT)
                    .and()
                    .doNotBelongToAnyOf(FOR_OTHERS)
                    .should(haveAUserInAnotherPackage());

    @ArchTest static final ArchRule yaml_is_read_in_one_room = only("source.yaml", "org.yaml..");

    @ArchTest
    static final ArchRule markdown_is_parsed_in_one_room =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(room("source.markdown"), room("source.kernel"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vladsch..");

    @ArchTest
    static final ArchRule the_kernel_takes_only_the_names_of_characters_from_the_parser =
            noClasses()
                    .that()
                    .resideInAPackage(room("source.kernel"))
                    .should()
                    .dependOnClassesThat(
                            JavaClass.Predicates.resideInAPackage("com.vladsch..")
                                    .and(
                                            DescribedPredicate.not(
                                                    JavaClass.Predicates.type(
                                                            Html5Entities.class))));

    @ArchTest static final ArchRule words_are_found_in_words = only("words", "com.ibm.icu..");

    @ArchTest
    static final ArchRule telephone_numbers_stay_with_contacts =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(ROOT + ".source")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.google.i18n..");

    @ArchTest static final ArchRule schemas_stay_beside_it = only("source.yaml", "dev.harrel..");

    @ArchTest
    static final ArchRule templates_stay_with_the_theme = only("render.theme", "freemarker..");

    @ArchTest static final ArchRule git_stays_in_git = only("git", "org.eclipse.jgit..");

    @ArchTest
    static final ArchRule html_is_parsed_in_its_room_and_in_inspect_alone =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(room("source.html"), room("inspect"))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule the_command_line_library_stays_in_cli = only("cli", "picocli..");

    @ArchTest
    static final ArchRule the_clock_and_the_environment_are_read_in_cli_alone =
            noClasses()
                    .that()
                    .resideOutsideOfPackage(room("cli"))
                    .should()
                    .callMethod(System.class, "currentTimeMillis")
                    .orShould()
                    .callMethod(System.class, "getenv")
                    .orShould()
                    .callMethod(System.class, "getenv", String.class)
                    .orShould()
                    .callMethod(java.time.Instant.class, "now")
                    .orShould()
                    .callMethod(java.time.LocalDate.class, "now")
                    .orShould()
                    .callMethod(java.time.Clock.class, "systemUTC")
                    .orShould()
                    .callMethod(java.time.Clock.class, "systemDefaultZone");

    @ArchTest
    static final ArchRule every_package_says_what_it_is_for =
            classes()
                    .that(
                            DescribedPredicate.describe(
                                    "stand in a package without package-info",
                                    ArchitectureTest::isInPackageWithoutInfo))
                    .should()
                    .bePrivate()
                    .allowEmptyShould(true);

    @ArchTest
    static final ArchRule names_are_the_fields =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Processor)$");

    // Looking whether and what something is opens nothing. The themes and rule sets on the class
    // path
    // are Noticeboard's own, and are listed where they are known.
    private static final Set<String> LOOKING =
            Set.of("exists", "notExists", "isSymbolicLink", "isDirectory", "isRegularFile");

    private static final Set<String> LIST_THE_CLASS_PATH =
            Set.of(ROOT + ".render.theme.Theme", ROOT + ".source.law.RuleSets");

    private static DescribedPredicate<JavaMethodCall> opensOrChangesAFile() {
        return DescribedPredicate.describe(
                "opens, lists or changes a file",
                call -> {
                    String owner = call.getTargetOwner().getName();
                    boolean files =
                            owner.equals(Files.class.getName())
                                    && !LOOKING.contains(call.getName());
                    boolean channel =
                            owner.equals(FileChannel.class.getName())
                                    && call.getName().equals("open");
                    boolean lists =
                            call.getName().equals("list")
                                    && LIST_THE_CLASS_PATH.contains(
                                            call.getOriginOwner().getName());
                    return (files || channel) && !lists;
                });
    }

    // Standard output and error are no files that have a name.
    private static DescribedPredicate<JavaConstructorCall> opensAFileByName() {
        Set<String> streams =
                Set.of(
                        "java.io.FileOutputStream",
                        "java.io.FileInputStream",
                        "java.io.FileReader",
                        "java.io.FileWriter",
                        "java.io.PrintStream",
                        "java.io.PrintWriter",
                        "java.io.RandomAccessFile",
                        "java.util.Formatter",
                        "java.util.Scanner");
        Set<String> names = Set.of("java.io.File", "java.lang.String", "java.nio.file.Path");
        return DescribedPredicate.describe(
                "opens a file by its name",
                call ->
                        streams.contains(call.getTargetOwner().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .findFirst()
                                        .filter(first -> names.contains(first.getName()))
                                        .isPresent());
    }

    /** A package with all that is in it, at every depth. */
    private static String room(String name) {
        return ROOT + "." + name + "..";
    }

    private static ArchCondition<JavaClass> haveAUserInAnotherPackage() {
        return new ArchCondition<>("have a user in another package") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean used =
                        type.getPackage().getClasses().stream()
                                .filter(own -> isWithin(own, type))
                                .flatMap(own -> own.getDirectDependenciesToSelf().stream())
                                .map(user -> user.getOriginClass().getPackageName())
                                .anyMatch(user -> !user.equals(type.getPackageName()));
                events.add(
                        new SimpleConditionEvent(
                                type, used, type.getName() + " is public for nobody"));
            }
        };
    }

    private static boolean isWithin(JavaClass type, JavaClass outer) {
        return type.equals(outer)
                || type.getEnclosingClass().filter(around -> isWithin(around, outer)).isPresent();
    }

    private static ArchRule only(String home, String library) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(room(home))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library);
    }

    private static boolean isInPackageWithoutInfo(JavaClass type) {
        return Arrays.stream(type.reflect().getPackage().getAnnotations())
                .noneMatch(
                        annotation ->
                                annotation.annotationType().getSimpleName().equals("NullMarked"));
    }
}
