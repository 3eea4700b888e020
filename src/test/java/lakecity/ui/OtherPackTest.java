package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.i18n.Language;
import lakecity.plan.Feature;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.ui.control.PathChooser;
import lakecity.view.LayerView;
import lakecity.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Another city in the same window: opened in every way, refused when broken, and nothing of the first one left. */
@ExtendWith(ApplicationExtension.class)
class OtherPackTest {
    private static final Path QINGHE = Path.of("src/test/resources/packs/qinghe");
    private static final List<String> LAYERS = List.of("wards", "mirror", "greenways", "gardens");

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
        fx(() -> {
            atlas.close();
            return true;
        });
    }

    private void openShipped() {
        fx(() -> {
            atlas = new AtlasWindow(
                    stage, new WindowOptions(Optional.empty(), Language.ZH, "light"), url -> {}, Optional.empty());
            // A small map: a process holds several windows.
            stage.setWidth(MainWindow.LEAST_WIDTH);
            stage.setHeight(MainWindow.LEAST_HEIGHT);
            atlas.open();
            return atlas;
        });
        waitForPlan("hengshui-2021");
    }

    private void waitForPlan(String id) {
        waitFor(() -> atlas.state().view().plan().equals(id) && !atlas.map().isBusy());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void openQinghe() {
        fx(() -> {
            atlas.packs().open(QINGHE);
            return true;
        });
        waitForPlan("qinghe-2030");
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

    private List<String> layers() {
        return fx(
                () -> atlas.state().view().layers().stream().map(LayerView::id).toList());
    }

    /** All texts of the windows that can be seen, with hints and words for screen readers, and of every menu. */
    private Set<String> texts() {
        return fx(() -> {
            Set<String> texts = new TreeSet<>();
            texts.add(stage.getTitle());
            for (Window window : Window.getWindows()) {
                window.getScene().getRoot().applyCss();
                collect(window.getScene().getRoot(), texts);
            }
            return texts;
        });
    }

    private static void collect(Node node, Set<String> texts) {
        if (!node.isVisible()) {
            return;
        }
        texts.add(String.valueOf(node.getAccessibleText()));
        if (node instanceof Labeled labeled) {
            texts.add(String.valueOf(labeled.getText()));
            if (labeled.getTooltip() != null) {
                texts.add(labeled.getTooltip().getText());
            }
        }
        if (node instanceof Text text) {
            texts.add(text.getText());
        }
        if (node instanceof TextInputControl field) {
            texts.add(String.valueOf(field.getText()));
            texts.add(String.valueOf(field.getPromptText()));
        }
        if (node instanceof MenuButton menu) {
            menu.getItems().forEach(item -> menu(item, texts));
        }
        if (node instanceof javafx.scene.Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, texts));
        }
    }

    private static void menu(MenuItem item, Set<String> texts) {
        texts.add(String.valueOf(item.getText()));
        if (item instanceof Menu menu) {
            menu.getItems().forEach(each -> menu(each, texts));
        }
    }

    private MenuItem item(FxRobot robot, String words) {
        MenuButton menu = robot.lookup(".settings-menu").queryAs(MenuButton.class);
        return flat(menu.getItems())
                .filter(each -> String.valueOf(each.getText()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry " + words));
    }

    private static Stream<MenuItem> flat(List<MenuItem> items) {
        return items.stream()
                .flatMap(each -> Stream.concat(
                        Stream.of(each), each instanceof Menu menu ? flat(menu.getItems()) : Stream.empty()));
    }

    @Test
    void nothingOfTheFirstCityRemains(FxRobot robot) throws PackException {
        openShipped();
        fx(() -> {
            stage.setWidth(MainWindow.WIDTH);
            stage.setHeight(MainWindow.HEIGHT);
            atlas.state().select("Z03");
            atlas.state().hover("A07");
            return true;
        });
        waitFor(() -> texts().stream().anyMatch(text -> text.contains("衡水科技谷")));
        for (String tab : List.of("layers", "projects")) {
            fx(() -> {
                atlas.settings().tab().set(tab);
                return true;
            });
        }
        openQinghe();
        assertEquals(LAYERS, layers());
        assertFalse(fx(() -> atlas.state().canGoBackProperty().get()), "its own history");
        Set<String> seen = new TreeSet<>();
        for (String tab : List.of("projects", "layers")) {
            fx(() -> {
                atlas.settings().tab().set(tab);
                stage.getScene().getRoot().layout();
                return true;
            });
            WaitForAsyncUtils.waitForFxEvents();
            seen.addAll(texts());
        }
        fx(() -> {
            atlas.state().select("M1");
            return true;
        });
        seen.addAll(texts());
        for (String own : List.of("青禾市绿道与港城规划", "镜池", "绿道网络")) {
            assertTrue(seen.stream().anyMatch(text -> text.contains(own)), own + " in " + seen);
        }
        Plan shipped = new PackReader().read(MapsFolder.shipped(), "plan").plan();
        List<String> foreign = new ArrayList<>(List.of("衡水", "Hengshui", "河北"));
        shipped.features().stream().map(Feature::name).forEach(name -> foreign.add(name.zh()));
        shipped.layers().stream().map(Layer::title).forEach(title -> foreign.add(title.zh()));
        shipped.presets().forEach(preset -> foreign.add(preset.title().zh()));
        // Words of every plan, which the program says itself.
        foreign.removeAll(List.of("全部", "机场", "医院", "规划公路", "规划铁路", "城镇", "交通", "界线（示意）"));
        for (String word : foreign) {
            assertFalse(seen.stream().anyMatch(text -> text.contains(word)), word + " is left in " + seen);
        }
        assertNull(fx(() -> atlas.state().hoveredProperty().get()));
    }

    @Test
    void theMenuOpensItAndTheShippedOneComesBackAsItWas(FxRobot robot) throws IOException {
        openShipped();
        fx(() -> {
            atlas.state().setLayerVisible("lake", false);
            ((MainWindow) stage.getScene().getRoot())
                    .bookmarks()
                    .add("我的滏阳湾", atlas.state().view());
            atlas.packs().setChooser(chooser(QINGHE.resolve("plan")));
            item(robot, "打开规划包").fire();
            return true;
        });
        waitForPlan("qinghe-2030");
        assertEquals(
                List.of(QINGHE.toAbsolutePath().toString()),
                fx(() -> List.copyOf(atlas.settings().recentPacks())));
        fx(() -> {
            ((MainWindow) stage.getScene().getRoot()).showBookmarks();
            return true;
        });
        assertFalse(texts().contains("我的滏阳湾"), "bookmarks belong to their pack");
        fx(() -> {
            item(robot, "回到随程序").fire();
            return true;
        });
        waitForPlan("hengshui-2021");
        assertTrue(texts().contains("我的滏阳湾"));
        assertFalse(fx(() -> atlas.state().view().layer("lake").orElseThrow().visible()), "as it was left");
    }

    @Test
    void packsOpenedBeforeAreListedAndMissingOnesToldAndRemoved(FxRobot robot) throws IOException {
        openShipped();
        Path gone = folder.resolve("gone");
        fx(() -> {
            atlas.settings().recentPacks().setAll(QINGHE.toAbsolutePath().toString(), gone.toString());
            robot.lookup(".settings-menu")
                    .queryAs(MenuButton.class)
                    .getOnShowing()
                    .handle(null);
            return true;
        });
        waitFor(() -> flat(robot.lookup(".settings-menu")
                        .queryAs(MenuButton.class)
                        .getItems())
                .anyMatch(each -> String.valueOf(each.getText()).contains("找不到")));
        fx(() -> {
            Menu missing = (Menu) item(robot, "找不到");
            assertTrue(missing.getItems().get(0).isDisable());
            missing.getItems().get(1).fire();
            item(robot, "qinghe").fire();
            return true;
        });
        waitForPlan("qinghe-2030");
        assertEquals(
                List.of(QINGHE.toAbsolutePath().toString()),
                fx(() -> List.copyOf(atlas.settings().recentPacks())));
    }

    @Test
    void aFolderDroppedOnTheWindowIsOpened(FxRobot robot) throws IOException {
        openShipped();
        PackDrop drop = robot.lookup(".drop-hint").queryAs(PackDrop.class);
        File notes = Files.writeString(folder.resolve("notes.txt"), "x").toFile();
        fx(() -> {
            assertFalse(drop.over(List.of(notes)));
            assertTrue(drop.isVisible() && texts().stream().anyMatch(text -> text.contains("无法打开")));
            assertFalse(drop.drop(List.of(notes)));
            assertFalse(drop.isVisible());
            File tiles = Path.of("src/test/resources/tiles/gdal-png.mbtiles").toFile();
            assertTrue(drop.over(List.of(tiles)));
            assertTrue(texts().stream().anyMatch(text -> text.contains("添加为底图")));
            assertTrue(drop.drop(List.of(tiles)));
            assertTrue(texts().stream().anyMatch(text -> text.contains("MBTiles 文件")));
            assertTrue(drop.over(List.of(QINGHE.toFile())));
            assertTrue(texts().stream().anyMatch(text -> text.contains("打开此规划包")));
            assertTrue(drop.drop(List.of(QINGHE.resolve("plan/plan.json").toFile())));
            return true;
        });
        waitForPlan("qinghe-2030");
    }

    @Test
    void aBrokenPackLeavesTheOpenOneAndSaysWhy(FxRobot robot) throws IOException {
        openShipped();
        View before = fx(() -> atlas.state().view());
        List<Path> hostile = List.of(
                folder.resolve("not there"),
                Files.createDirectories(folder.resolve("empty")),
                Files.writeString(
                        Files.createDirectories(folder.resolve("deep/plan")).resolve("plan.json"), "[".repeat(100_000)),
                Files.write(
                        Files.createDirectories(folder.resolve("binary/plan")).resolve("plan.json"), new byte[4096]));
        for (Path each : hostile) {
            fx(() -> {
                atlas.packs().open(each);
                return true;
            });
            waitFor(() -> texts().stream().anyMatch(text -> text.contains("当前规划保持不变")));
            assertEquals(before, fx(() -> atlas.state().view()));
            assertEquals(1, fx(() -> atlas.problems().list().size()), "the latest refusal only");
            String place = fx(() -> atlas.problems().list().get(0).issue().file());
            assertTrue(place.startsWith(folder.toString()), place);
            fx(() -> {
                ButtonBase keep = robot.lookup((Node node) -> node instanceof ButtonBase button
                                && String.valueOf(button.getText()).contains("继续看当前规划"))
                        .queryAs(ButtonBase.class);
                keep.fire();
                return true;
            });
            assertFalse(texts().stream().anyMatch(text -> text.contains("当前规划保持不变")));
        }
        assertTrue(fx(() -> atlas.settings().recentPacks().isEmpty()));
        openQinghe();
        assertEquals(
                List.of("base/embedded/", "base/sources.json"),
                fx(() -> atlas.problems().list().stream()
                        .map(problem -> problem.issue().file())
                        .toList()),
                "what was put in place of what it does not have");
    }

    @Test
    void openingCanBeCancelled(FxRobot robot) {
        openShipped();
        View before = fx(() -> {
            View now = atlas.state().view();
            atlas.packs().open(QINGHE);
            ButtonBase cancel = robot.lookup(".opening .worded-button").queryAs(ButtonBase.class);
            cancel.fire();
            return now;
        });
        WaitForAsyncUtils.waitForFxEvents();
        fx(() -> {
            atlas.packs().recent(none -> {});
            return true;
        });
        assertSame(before.plan(), fx(() -> atlas.state().view().plan()));
        assertFalse(texts().stream().anyMatch(text -> text.contains("正在打开")));
        openQinghe();
        assertEquals(LAYERS, layers());
    }

    private static PathChooser chooser(Path answer) {
        return new PathChooser() {
            @Override
            public Optional<Path> folder(Window owner, String title, Path start) {
                return Optional.of(answer);
            }

            @Override
            public Optional<Path> file(Window owner, String title, String kind, List<String> patterns) {
                return Optional.of(answer);
            }
        };
    }
}
