package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.settings.SettingsFile;
import lakecity.view.Axis;
import lakecity.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What the real window remembers from one start to the next. */
@ExtendWith(ApplicationExtension.class)
class MemoryTest {
    @TempDir
    Path folder;

    private Stage stage;
    private AtlasWindow atlas;

    @Start
    void start(Stage given) {
        System.setProperty("lakecity.animation", "off");
        stage = given;
    }

    @AfterEach
    void close() {
        System.clearProperty("lakecity.animation");
        shut();
    }

    private void shut() {
        if (atlas != null) {
            fx(() -> {
                stage.hide();
                atlas.close();
                return true;
            });
        }
        atlas = null;
    }

    private void open(Optional<Language> language, Optional<String> theme) {
        shut();
        fx(() -> {
            stage = new Stage();
            WindowOptions options = new WindowOptions(Optional.of(Path.of("maps")), language, theme);
            atlas = new AtlasWindow(stage, options, url -> {}, Optional.of(folder));
            atlas.open();
            return atlas;
        });
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        waitFor(() -> !atlas.map().isBusy());
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }

    private View view() {
        return fx(() -> atlas.state().view());
    }

    @Test
    void theNextStartIsAsTheLastOneEnded() {
        open(Optional.empty(), Optional.empty());
        Bounds town = new Bounds(115.5, 37.5, 115.9, 37.9);
        fx(() -> {
            stage.setX(40);
            stage.setY(30);
            stage.setWidth(1300);
            stage.setHeight(800);
            atlas.settings().language().set(Language.EN);
            atlas.settings().theme().set("dark");
            atlas.settings().palette().set("grey-print");
            atlas.settings().textScale().set(110);
            atlas.settings().leftWidth().set(300);
            atlas.state().setAxis(Axis.LATEST);
            atlas.state().setLayerVisible("parks", false);
            atlas.state().select("Z03");
            atlas.state().show(town);
            return true;
        });
        waitFor(() -> !atlas.map().isBusy());
        View before = view();
        open(Optional.empty(), Optional.empty());
        waitFor(() -> "Z03".equals(atlas.state().view().selection()));
        View after = view();
        assertEquals(Language.EN, after.language());
        assertEquals("grey-print", after.palette());
        assertEquals(Axis.LATEST, after.axis());
        assertEquals(before.layers(), after.layers());
        assertEquals(before.center().lon(), after.center().lon(), 0.01);
        assertEquals(before.center().lat(), after.center().lat(), 0.01);
        assertEquals(before.extent().north(), after.extent().north(), 0.02);
        assertEquals(
                List.of(40.0, 30.0, 1300.0, 800.0),
                fx(() -> List.of(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight())));
        assertEquals(110, fx(() -> atlas.settings().textScale().get()));
        assertTrue(fx(() -> stage.getTitle()).contains("Lake City Atlas"));
        assertEquals(List.of(), fx(() -> List.copyOf(atlas.problems().list())));
    }

    @Test
    void theCommandLineWinsForOneStartOnly() {
        open(Optional.empty(), Optional.empty());
        fx(() -> {
            atlas.settings().language().set(Language.BOTH);
            atlas.settings().theme().set("dark");
            return true;
        });
        open(Optional.of(Language.EN), Optional.of("light"));
        assertEquals(Language.EN, view().language());
        assertEquals("light", view().palette());
        open(Optional.empty(), Optional.empty());
        assertEquals(Language.BOTH, view().language());
        assertEquals("dark", view().palette());
    }

    @Test
    void aBrokenFileIsANoticeAndTheWindowOpens() throws Exception {
        Files.writeString(folder.resolve(SettingsFile.NAME), "no json");
        open(Optional.empty(), Optional.empty());
        assertEquals(1, fx(() -> atlas.problems().list().size()));
        assertTrue(Files.exists(folder.resolve(SettingsFile.BAD)));
    }

    @Test
    void whatIsGoneFromThePlanIsAProblemAndNoMore() {
        open(Optional.empty(), Optional.empty());
        fx(() -> {
            atlas.state().select("NO-SUCH");
            return true;
        });
        open(Optional.empty(), Optional.empty());
        waitFor(() -> !atlas.problems().list().isEmpty());
        assertTrue(fx(() -> atlas.problems().list().toString()).contains("NO-SUCH"));
    }

    @Test
    void backDoesNotLeadBeforeTheViewOfTheLastStart() {
        open(Optional.empty(), Optional.empty());
        Bounds town = new Bounds(115.5, 37.5, 115.9, 37.9);
        fx(() -> {
            atlas.state().show(town);
            return true;
        });
        waitFor(() -> !atlas.map().isBusy());
        open(Optional.empty(), Optional.empty());
        assertEquals(town.center().lon(), view().center().lon(), 0.01);
        assertFalse(fx(() -> atlas.state().canGoBackProperty().get()));
        fx(() -> {
            atlas.state().home();
            return true;
        });
        waitFor(() -> !atlas.map().isBusy());
        fx(() -> {
            atlas.state().back();
            return true;
        });
        waitFor(() -> !atlas.map().isBusy());
        assertEquals(town.center().lon(), view().center().lon(), 0.01);
    }

    @Test
    void whereAFileStandsInTheFoldersPlaceTheProgramRunsAndSaysSo() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "mine");
        Path own = folder;
        folder = file;
        try {
            open(Optional.empty(), Optional.empty());
            fx(() -> {
                atlas.settings().textScale().set(110);
                return true;
            });
            waitFor(() -> atlas.problems().list().stream()
                    .anyMatch(problem -> problem.issue().file().equals(SettingsFile.NAME)));
            fx(() -> {
                atlas.settings().textScale().set(125);
                return true;
            });
            assertEquals("light", view().palette());
            shut();
        } finally {
            folder = own;
        }
        assertEquals("mine", Files.readString(file));
    }
}
