package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.settings.Settings;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Role;
import lakecity.ui.basemaps.BaseEntry;
import lakecity.ui.basemaps.BaseFixture;
import lakecity.ui.control.Problems;
import lakecity.view.Annotation;
import lakecity.view.Session;
import lakecity.view.View;
import lakecity.view.ViewState;
import lakecity.view.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Base maps are switched from the menu, after what must be asked first; all else stays as it is. */
@ExtendWith(ApplicationExtension.class)
class BaseMapMenuTest {
    private static final String SERVER = "https://tiles.example.org";
    private final Settings settings = new Settings();
    private final ObjectProperty<Session> session = new SimpleObjectProperty<>(SamplePlan.session());
    private final ObjectProperty<List<BaseMapChoice>> bases = new SimpleObjectProperty<>(List.of());
    private final List<String> questions = new ArrayList<>();
    private ViewState state;
    private BaseFixture fixture;
    private BaseMapMenu menu;
    private boolean agrees = true;

    @Start
    void start(Stage stage) {
        state = new ViewState(session.get().plan(), View.home(session.get().plan(), Language.ZH, "light"));
        fixture = new BaseFixture(
                stage,
                state,
                "light",
                Stream.of(
                                SourceSpec.embedded(),
                                source("image", SERVER + "/i/{z}/{x}/{y}", Role.BASE, "names"),
                                source("relief", SERVER + "/r/{z}/{x}/{y}", Role.BASE, "other"),
                                source("plain", SERVER + "/p/{z}/{x}/{y}", Role.BASE, ""),
                                source("keyed", SERVER + "/k/{z}/{x}/{y}?k={key}", Role.BASE, ""),
                                source("names", SERVER + "/n/{z}/{x}/{y}", Role.ANNOTATION, ""),
                                source("other", "https://other.example.com/{z}/{x}/{y}", Role.ANNOTATION, ""))
                        .map(each -> new BaseEntry(each, false, false))
                        .toList());
        fixture.entries.addListener((property, old, now) -> offer());
        offer();
        Desk desk = WindowFixture.desk(
                settings,
                state,
                session,
                new Problems(),
                bases,
                WindowFixture.exports(new ArrayList<>()),
                new ArrayList<>());
        menu = new BaseMapMenu(desk, new BaseMapSwitch(desk, (scene, title, question, yes, words) -> {
            questions.add(question);
            return agrees;
        }));
        menu.manage(fixture.card);
    }

    private static SourceSpec source(String id, String address, Role role, String companion) {
        SourceSpec spec = BaseFixture.online(id, address);
        LocalText warning = id.equals("plain") ? new LocalText("境外底图", "Made abroad") : LocalText.EMPTY;
        return new SourceSpec(
                id,
                spec.kind(),
                role,
                spec.title(),
                spec.attribution(),
                warning,
                address,
                0,
                18,
                companion,
                spec.web());
    }

    private void offer() {
        bases.set(fixture.entries.get().stream()
                .filter(each -> !each.hidden())
                .map(each -> BaseMapChoice.of(each.spec()))
                .toList());
    }

    private void choose(FxRobot robot, String id) {
        robot.interact(() -> menu.choose(id));
    }

    private String base() {
        return state.view().baseMap();
    }

    private String annotation() {
        return state.view().annotation().source();
    }

    private List<MenuItem> items() {
        return menu.getItems().stream()
                .flatMap(each -> each instanceof Menu more ? more.getItems().stream() : Stream.of(each))
                .toList();
    }

    private List<String> chosen() {
        return items().stream()
                .filter(each -> each instanceof RadioMenuItem radio && radio.isSelected())
                .map(MenuItem::getText)
                .toList();
    }

    private static String zh(String key, Object... arguments) {
        return Messages.of(Language.ZH).text(key, arguments);
    }

    @Test
    void aServerIsAskedForOnceAndNamedWithItsWarning(FxRobot robot) {
        choose(robot, "plain");
        assertEquals("plain", base());
        assertEquals(List.of("境外底图\n\n" + zh("window.online", "tiles.example.org")), questions);
        assertEquals(List.of("plain tiles.example.org"), List.copyOf(settings.agreed()));
        assertEquals("plain", settings.baseMap().get());
        choose(robot, View.EMBEDDED);
        choose(robot, "plain");
        assertEquals(1, questions.size());
        assertEquals(List.of("底图plain", zh("basemaps.annotation.none")), chosen());
    }

    @Test
    void whoWouldRatherNotKeepsTheMapThatIsShown(FxRobot robot) {
        agrees = false;
        choose(robot, "plain");
        choose(robot, "names");
        assertEquals(View.EMBEDDED, base());
        assertEquals("", annotation());
        assertEquals(2, questions.size());
        assertTrue(settings.agreed().isEmpty());
        assertEquals(List.of(zh("tiles.embedded"), zh("basemaps.annotation.none")), chosen());
        assertEquals(List.of(), fixture.opened, "no server is asked");
    }

    @Test
    void aKeyIsAskedForBeforeTheMapIsSwitched(FxRobot robot) {
        choose(robot, "keyed");
        assertTrue(fixture.card.isVisible());
        assertEquals(View.EMBEDDED, base());
        robot.interact(() -> assertTrue(fixture.card.escape()));
        assertFalse(fixture.card.isVisible());
        assertEquals(View.EMBEDDED, base());
        choose(robot, "keyed");
        robot.interact(() -> {
            fixture.field(zh("basemaps.key")).setText("s3cret-key-0815");
            fixture.button(zh("basemaps.key.save")).fire();
        });
        assertFalse(fixture.card.isVisible());
        assertEquals("keyed", base());
        assertFalse(items().stream()
                .anyMatch(each -> each.getText() != null && each.getText().contains("s3cret")));
        choose(robot, View.EMBEDDED);
        choose(robot, "keyed");
        assertEquals("keyed", base(), "it is not asked for again");
    }

    @Test
    void theCompanionComesAndGoesWithItsMap(FxRobot robot) {
        choose(robot, "image");
        assertEquals("names", annotation());
        assertEquals(1, questions.size(), "the same server is one question");
        assertTrue(settings.agreed().contains("names tiles.example.org"));
        choose(robot, "plain");
        assertEquals("", annotation());
        choose(robot, "image");
        assertEquals("names", annotation());
        assertEquals(List.of("底图image", zh("basemaps.annotation.companion", "底图names")), chosen());
        choose(robot, View.EMBEDDED);
        assertEquals("", annotation());
    }

    @Test
    void aCompanionFromAnotherServerWaitsForConsent(FxRobot robot) {
        choose(robot, "relief");
        assertEquals("relief", base());
        assertEquals("", annotation());
        choose(robot, "other");
        assertEquals("other", annotation());
        assertEquals(2, questions.size());
        choose(robot, View.EMBEDDED);
        choose(robot, "relief");
        assertEquals("other", annotation(), "its server was agreed to by then");
    }

    @Test
    void whatTheUserTurnedOffOrChoseStays(FxRobot robot) {
        choose(robot, "image");
        robot.interact(() -> items().stream()
                .filter(each -> zh("basemaps.annotation.none").equals(each.getText()))
                .findFirst()
                .orElseThrow()
                .fire());
        assertEquals("", annotation());
        assertEquals("image", base());
        choose(robot, "other");
        choose(robot, "plain");
        assertEquals("other", annotation(), "the user's own choice outlives the map");
    }

    @Test
    void hiddenOnesAreNotOffered(FxRobot robot) {
        robot.interact(() -> fixture.entries.set(fixture.entries.get().stream()
                .map(each -> new BaseEntry(
                        each.spec(), each.own(), List.of("plain", "other").contains(each.id())))
                .toList()));
        List<String> titles = items().stream().map(MenuItem::getText).toList();
        assertTrue(titles.contains("底图image"));
        assertFalse(titles.contains("底图plain") || titles.contains("底图other"), titles.toString());
        choose(robot, "plain");
        assertEquals(View.EMBEDDED, base());
    }

    @Test
    void switchingKeepsPlaceOverlaySelectionAndStrength(FxRobot robot) {
        String feature = session.get().plan().features().iterator().next().id();
        robot.interact(() -> {
            state.select(feature);
            state.setSource(0.7, new Annotation("", 0.4));
        });
        View before = state.view();
        Viewport place = state.viewport();
        choose(robot, "image");
        assertEquals(place, state.viewport());
        assertEquals(before.selection(), state.view().selection());
        assertEquals(before.layers(), state.view().layers());
        assertEquals(before.baseOpacity(), state.view().baseOpacity());
        assertEquals(0.7, state.view().sourceOpacity());
        assertEquals(new Annotation("names", 0.4), state.view().annotation());
    }

    @Test
    void theMenuSpeaksBothLanguagesAndOffersToManage(FxRobot robot) {
        robot.interact(() -> state.setLanguage(Language.EN));
        List<String> titles = items().stream().map(MenuItem::getText).toList();
        assertTrue(titles.containsAll(List.of("Map image", "Online", "Manage base maps…")), titles.toString());
        robot.interact(() -> items().get(items().size() - 1).fire());
        assertTrue(fixture.card.isVisible());
    }
}
