package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.settings.Settings;
import lakecity.ui.control.Problem;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Language, theme, palette and text scale, switched in the window. */
@ExtendWith(ApplicationExtension.class)
class AppearanceTest {
    private WindowFixture fixture;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        fixture = new WindowFixture(shown, Language.ZH, Theme.LIGHT);
    }

    private static MenuItem item(FxRobot robot, String menu, String words) {
        MenuButton button = robot.lookup(menu).queryAs(MenuButton.class);
        return button.getItems().stream()
                .filter(each -> words.equals(each.getText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLanguageChangesEveryLabelAndTheMap(FxRobot robot) {
        robot.interact(() -> {
            fixture.state.select("R02");
            fixture.window.showProblems(true);
        });
        robot.interact(() -> item(robot, ".language-menu", "English").fire());
        assertEquals(Language.EN, fixture.state.view().language());
        List<String> chinese = Texts.of(fixture.window).stream()
                .filter(text -> text.codePoints().anyMatch(Character::isIdeographic))
                .toList();
        // Names of things keep their Chinese beside the English; the outline's verb is quoted as it is.
        List<String> words = new ArrayList<>(chinese);
        words.removeIf(text -> text.startsWith("“") || isName(text));
        assertEquals(List.of(), words);
        robot.interact(() -> item(robot, ".language-menu", "中文").fire());
        assertTrue(Texts.of(fixture.window).contains("中文"));
        assertTrue(Texts.of(fixture.window).contains("浅色"));
    }

    private boolean isName(String text) {
        return fixture.session.get().plan().features().stream()
                .anyMatch(feature -> text.contains(feature.name().zh())
                        || feature.name().zh().contains(text));
    }

    @Test
    void theThemeChangesWindowAndMap(FxRobot robot) {
        Color before = (Color) fixture.window.getBackground().getFills().get(0).getFill();
        robot.interact(() -> item(robot, ".theme-menu", "深色").fire());
        robot.interact(() -> fixture.window.applyCss());
        Color after = (Color) fixture.window.getBackground().getFills().get(0).getFill();
        assertTrue(after.getBrightness() < before.getBrightness() - 0.5, before + " " + after);
        assertEquals("dark", fixture.state.view().palette());
    }

    @Test
    void aPaletteStaysWhateverTheThemeAndAsThemeFollowsIt(FxRobot robot) {
        robot.interact(() -> fixture.settings.palette().set("colour-blind"));
        robot.interact(() -> fixture.settings.theme().set("dark"));
        assertEquals("colour-blind", fixture.state.view().palette());
        robot.interact(() -> fixture.settings.palette().set(Settings.AS_THEME));
        assertEquals("dark", fixture.state.view().palette());
        robot.interact(() -> fixture.state.setPalette("standard"));
        assertEquals("standard", fixture.settings.palette().get(), "what a view brings becomes the setting");
    }

    @Test
    void theSystemsColoursAreFollowed(FxRobot robot) {
        SimpleObjectProperty<String> scheme = new SimpleObjectProperty<>("DARK");
        robot.interact(() -> {
            Settings settings = new Settings();
            ViewState state = new ViewState(
                    fixture.session.get().plan(),
                    View.home(fixture.session.get().plan(), Language.ZH, "light"));
            SystemColors system = new SystemColors(Optional.of(scheme));
            new Appearance(settings, state, system).dress(fixture.window.getScene(), fixture.map);
            settings.theme().set(Settings.SYSTEM);
            assertEquals("dark", state.view().palette());
            scheme.set("LIGHT");
            assertEquals("light", state.view().palette());
            assertEquals(3, new ThemeMenu(settings, true).getItems().size());
            assertEquals(2, new ThemeMenu(settings, false).getItems().size());
        });
        new SystemColors();
    }

    @Test
    void theKeysChangeTheTextScaleAndNotTheMap(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(110, fixture.settings.textScale().get());
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        robot.push(KeyCode.CONTROL, KeyCode.MINUS);
        assertEquals(90, fixture.settings.textScale().get());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(100, fixture.settings.textScale().get());
        robot.interact(() -> fixture.settings.textScale().set(200));
        robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(200, fixture.settings.textScale().get());
    }

    @ParameterizedTest
    @CsvSource({"80,1360,860", "150,960,600", "150,1360,860", "150,1920,1080", "200,1360,860", "200,2560,1080"})
    void nothingIsCutOffAtAnyScale(int scale, double width, double height, FxRobot robot) {
        for (Language language : List.of(Language.ZH, Language.EN)) {
            robot.interact(() -> {
                stage.setWidth(width);
                stage.setHeight(height);
                fixture.settings.textScale().set(scale);
                fixture.settings.language().set(language);
                fixture.problems.report(Problem.of(SamplePlan.issue()));
            });
            for (String id : List.of("R02", "Z08", "G01")) {
                robot.interact(() -> fixture.state.select(id));
                robot.interact(() -> {
                    fixture.window.applyCss();
                    fixture.window.layout();
                });
                assertTrue(fixture.map.getWidth() >= 0.55 * fixture.window.getWidth(), "the map's share");
                assertEquals(List.of(), Texts.cutOff(fixture.window), language + " " + id);
                for (String part : List.of(".top-bar", ".status-bar", ".details", ".layers-panel")) {
                    Node node = robot.lookup(part).query();
                    if (node.isVisible() && node.getParent().isVisible()) {
                        assertEquals(List.of(), Texts.sticksOut(node), language + " " + id + " " + part);
                    }
                }
            }
        }
    }

    @Test
    void thePanelsAreDraggedWithinLimits(FxRobot robot) {
        Node edge = robot.lookup(".panel-edge").nth(0).query();
        robot.interact(edge::requestFocus);
        robot.push(KeyCode.LEFT);
        assertTrue(fixture.settings.leftWidth().get() < Settings.LEFT_WIDTH);
        robot.drag(edge).dropBy(600, 0);
        assertEquals(Frames.MOST_PANEL, fixture.settings.leftWidth().get());
        robot.interact(() -> fixture.state.select("R02"));
        assertTrue(fixture.map.getWidth() >= 0.55 * fixture.window.getWidth());
        robot.drag(edge).dropBy(-2000, 0);
        assertEquals(Frames.LEAST_PANEL, fixture.settings.leftWidth().get());
        robot.doubleClickOn(edge);
        assertEquals(Settings.LEFT_WIDTH, fixture.settings.leftWidth().get());
    }

    @Test
    void theReportNamesVersionsAndProblems(FxRobot robot) {
        robot.interact(() -> {
            fixture.problems.report(Problem.of(new IllegalStateException("no /srv/secret/x.json")));
            item(robot, ".settings-menu", "复制反馈信息").fire();
        });
        String report = Report.text(new Desk(
                fixture.state,
                fixture.session,
                new SimpleObjectProperty<>(),
                fixture.problems,
                new lakecity.task.DirectBackground(),
                null,
                new SimpleObjectProperty<>(List.of()),
                url -> {},
                fixture.settings,
                null,
                null,
                null));
        assertTrue(report.contains("JavaFX: " + System.getProperty("javafx.runtime.version")), report);
        assertTrue(report.contains("IllegalStateException"), report);
        assertFalse(report.contains("/srv/secret"), report);
        robot.interact(() -> assertNotEquals("", Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void lengthsGrowAndHairlinesStay() {
        assertEquals("a: 1px 19.50px 0 999em", Sheets.scaled("a: 1px 13px 0 999em", 1.5));
    }
}
