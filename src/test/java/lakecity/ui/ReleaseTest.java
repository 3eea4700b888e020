package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import lakecity.i18n.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** What is over is let go of: a closed window with its map, and a pack that another one has replaced. */
@ExtendWith(ApplicationExtension.class)
class ReleaseTest {
    @TempDir
    Path folder;

    private final List<WeakReference<?>> over = new ArrayList<>();

    @BeforeEach
    void still() {
        System.setProperty("lakecity.animation", "off");
    }

    @AfterEach
    void moving() {
        System.clearProperty("lakecity.animation");
    }

    @Test
    void aClosedWindowIsLetGo() {
        for (int i = 0; i < 2; i++) {
            AtlasWindow[] atlas = {open(fx(Stage::new))};
            fx(() -> {
                Window stage = atlas[0].map().getScene().getWindow();
                over.addAll(List.of(
                        new WeakReference<>(atlas[0]),
                        new WeakReference<>(atlas[0].map()),
                        new WeakReference<>(atlas[0].session().plan()),
                        new WeakReference<>(stage.getScene().getRoot()),
                        new WeakReference<>(stage)));
                stage.hide();
                atlas[0].close();
                atlas[0] = null;
                return true;
            });
        }
        anotherWindow();
        waitUntilOverIsGone();
    }

    /** The platform itself remembers which window had the keys last. */
    private static void anotherWindow() {
        fx(() -> {
            Stage last = new Stage();
            last.setScene(new Scene(new StackPane(new Label("last")), 200, 100));
            last.show();
            last.hide();
            return true;
        });
    }

    /** JavaFX keeps the way to the nodes it painted last, one for each dirty part, until it paints as many again. */
    private static void forgetWhatWasPainted() {
        fx(() -> {
            try {
                Field paths =
                        Class.forName("com.sun.javafx.tk.quantum.ViewPainter").getDeclaredField("ROOT_PATHS");
                paths.setAccessible(true);
                for (Object path : (Object[]) paths.get(null)) {
                    if (path != null) {
                        Method clear = path.getClass().getDeclaredMethod("clear");
                        clear.setAccessible(true);
                        clear.invoke(path);
                    }
                }
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("another JavaFX keeps it elsewhere", e);
            }
            return true;
        });
    }

    @Test
    void aStageThatLivesOnDoesNotHoldWhatItShowed() {
        Stage stage = fx(Stage::new);
        for (int i = 0; i < 2; i++) {
            AtlasWindow[] atlas = {open(stage)};
            if (i == 0) {
                over.add(new WeakReference<>(atlas[0].map()));
            }
            fx(() -> {
                atlas[0].close();
                atlas[0] = null;
                return true;
            });
        }
        waitUntilOverIsGone();
        fx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void aPackThatIsReplacedIsLetGo() {
        AtlasWindow atlas = open(fx(Stage::new));
        fx(() -> {
            over.add(new WeakReference<>(atlas.session()));
            over.add(new WeakReference<>(atlas.session().plan()));
            over.add(new WeakReference<>(atlas.session().base()));
            atlas.packs().again();
            return true;
        });
        waitFor(() -> atlas.session() != over.get(0).get());
        fx(() -> {
            atlas.state().select(null);
            return true;
        });
        waitFor(() -> !atlas.map().isBusy());
        waitUntilOverIsGone();
        fx(() -> {
            atlas.map().getScene().getWindow().hide();
            atlas.close();
            return true;
        });
    }

    @Test
    void theSystemsColoursDoNotHoldWhoAskedForThem() {
        SimpleObjectProperty<String> scheme = new SimpleObjectProperty<>("DARK");
        over.add(new WeakReference<>(new SystemColors(Optional.of(scheme))));
        waitUntilOverIsGone();
        scheme.set("LIGHT");
    }

    private AtlasWindow open(Stage stage) {
        AtlasWindow atlas = fx(() -> {
            WindowOptions options =
                    new WindowOptions(Optional.of(Path.of("maps")), Optional.of(Language.EN), Optional.of("dark"));
            AtlasWindow opened = new AtlasWindow(stage, options, url -> {}, Optional.of(folder));
            opened.open();
            return opened;
        });
        waitFor(() -> !atlas.state().view().layers().isEmpty());
        fx(() -> {
            atlas.state().select("Z03");
            atlas.state().hover("Z03");
            return true;
        });
        waitFor(() -> !atlas.map().isBusy());
        return atlas;
    }

    private void waitUntilOverIsGone() {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                WaitForAsyncUtils.waitForFxEvents();
                forgetWhatWasPainted();
                System.gc();
                return over.stream().allMatch(each -> each.get() == null);
            });
        } catch (TimeoutException e) {
            assertEquals(
                    List.of(),
                    over.stream()
                            .map(WeakReference::get)
                            .filter(Objects::nonNull)
                            .map(each -> each.getClass().getSimpleName())
                            .toList(),
                    "is still held");
        }
    }

    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    private static void waitFor(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> fx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain", e);
        }
    }
}
