package lakecity;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;

/** The package table of the README, as tests. Each rule was seen to fail on a deliberate violation. */
@AnalyzeClasses(packages = "lakecity", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Package (the part after lakecity., "" for the root) → the packages it may use. */
    private static final Map<String, Set<String>> MAY_USE = table();

    /** The bitmap bridge of ui.control. */
    private static final String BRIDGE =
            "Bitmaps|PaintedImage|Painting|OverlayPainter|WatchedPainter|SwatchView|PictureImages|MapThumbnails";

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> table = new TreeMap<>();
        Set<String> below = Set.of(
                "geo",
                "i18n",
                "task",
                "files",
                "settings",
                "plan",
                "data",
                "search",
                "view",
                "story",
                "draw",
                "tiles",
                "basemap",
                "export");
        table.put("", Set.of("ui", "cli", "i18n"));
        table.put("geo", Set.of());
        table.put("i18n", Set.of());
        table.put("task", Set.of());
        table.put("files", Set.of());
        table.put("settings", Set.of("i18n", "task", "files"));
        table.put("plan", Set.of("geo", "i18n"));
        table.put("data", Set.of("plan", "geo", "i18n"));
        table.put("search", Set.of("plan", "i18n"));
        table.put("view", Set.of("plan", "geo", "i18n"));
        table.put("story", Set.of("view", "plan", "geo", "i18n", "files"));
        table.put("draw", Set.of("view", "plan", "geo", "i18n"));
        table.put("tiles", Set.of("geo", "task", "i18n", "files"));
        table.put("basemap", Set.of("tiles", "draw", "data", "view", "plan", "geo", "i18n", "task"));
        table.put("export", Set.of("draw", "basemap", "tiles", "story", "view", "plan", "geo", "i18n", "files"));
        table.put("cli", below);
        table.put("ui", below);
        return table;
    }

    private static String room(JavaClass type) {
        String[] parts = type.getPackageName().split("\\.");
        return parts.length < 2 ? "" : parts[1];
    }

    @ArchTest
    static final ArchRule everyPackageIsInTheTableAndUsesWhatItMay = classes()
            .should(new ArchCondition<JavaClass>("use only what the package table allows") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    String from = room(type);
                    Set<String> allowed = MAY_USE.get(from);
                    if (allowed == null) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room of the table"));
                        return;
                    }
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> use.getTargetClass().getPackageName().startsWith("lakecity"))
                            .filter(use -> !room(use.getTargetClass()).equals(from))
                            .filter(use -> !allowed.contains(room(use.getTargetClass())))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule noCycles = slices().matching("lakecity.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule panelsDoNotKnowEachOther = classes()
            .that()
            .resideInAPackage("lakecity.ui.(*)..")
            .should(new ArchCondition<JavaClass>("use no other panel but ui.control, and nothing in ui itself") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(use -> isForeignRoomOfUi(type, use.getTargetClass()))
                            .forEach(use -> events.add(SimpleConditionEvent.violated(use, use.getDescription())));
                }
            });

    private static boolean isForeignRoomOfUi(JavaClass from, JavaClass to) {
        String target = to.getPackageName();
        return (target.equals("lakecity.ui") || target.startsWith("lakecity.ui."))
                && !target.equals(from.getPackageName())
                && !target.equals("lakecity.ui.control");
    }

    @ArchTest
    static final ArchRule javaFxStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages("lakecity.ui..", "lakecity.view", "lakecity.settings", "lakecity")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..");

    @ArchTest
    static final ArchRule viewAndSettingsKnowNoNodes = noClasses()
            .that()
            .resideInAnyPackage("lakecity.view", "lakecity.settings")
            .should()
            .dependOnClassesThat(resideInAPackage("javafx..")
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..", "javafx.util.."))));

    @ArchTest
    static final ArchRule gluonStaysInTheMap = noClasses()
            .that()
            .resideOutsideOfPackage("lakecity.ui.map")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.gluonhq..");

    @ArchTest
    static final ArchRule officeAndPdfStayInTheirRooms = noClasses()
            .that()
            .resideOutsideOfPackages("lakecity.export..", "lakecity.data.official")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.apache.poi..", "org.apache.pdfbox..", "org.apache.xmlbeans..", "org.openxmlformats.."));

    /** AWT: drawing packages, and in ui.control only the bridge that shows what was painted. */
    @ArchTest
    static final ArchRule awtStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages("lakecity.draw..", "lakecity.basemap", "lakecity.export..", "lakecity.tiles..")
            .and()
            .haveNameNotMatching("lakecity\\.ui\\.control\\.(" + BRIDGE + ")(\\$.*)?")
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.awt..", "javax.imageio..", "javax.swing.."));

    @ArchTest
    static final ArchRule threadsAreMadeInFewPlaces = noClasses()
            .that()
            .resideOutsideOfPackages("lakecity.task", "lakecity.tiles..")
            .and()
            .doNotHaveFullyQualifiedName("lakecity.ui.FxBackground")
            .should()
            .dependOnClassesThat(new DescribedPredicate<JavaClass>("are threads or executors") {
                @Override
                public boolean test(JavaClass type) {
                    return type.isAssignableTo(Thread.class)
                                    && !type.getName().equals("java.lang.Thread$UncaughtExceptionHandler")
                            || type.isAssignableTo(Executor.class)
                            || type.getName().equals("java.util.Timer");
                }
            });

    @ArchTest
    static final ArchRule runLaterHasTwoPlaces = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("lakecity.ui.FxBackground")
            .and()
            .doNotHaveFullyQualifiedName("lakecity.ui.map.TileBridge")
            .should(callMethodWhere(target(name("runLater"))
                    .and(target(owner(com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching(
                            ".*Platform"))))));

    @ArchTest
    static final ArchRule standardStreamsOnlyInTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackages("lakecity.cli", "lakecity")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");
}
