package lakecity.ui.story;

import static lakecity.ui.story.StoryFixture.zh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.story.StoryFileException;
import lakecity.ui.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Stories opened, saved, kept as drafts, recovered, and made of clauses. */
@ExtendWith(ApplicationExtension.class)
class StoryFilesTest {
    @TempDir
    static Path temporary;

    private Path folder;
    private Stage stage;
    private StoryFixture fixture;

    @Start
    void start(Stage shown) throws IOException {
        stage = shown;
        folder = Files.createTempDirectory(temporary, "files");
        fixture = new StoryFixture(shown, folder);
    }

    private void open(FxRobot robot, Path file) {
        fixture.file = Optional.of(file);
        robot.interact(() -> fixture.button(zh("storytab.open")).fire());
    }

    private void menu(FxRobot robot, String key) {
        robot.interact(() -> {
            MenuButton stories = (MenuButton) fixture.panel.lookup(".icon-menu");
            stories.getOnShowing().handle(null);
            stories.getItems().stream()
                    .filter(item -> zh(key).equals(item.getText()))
                    .findFirst()
                    .map(MenuItem::getOnAction)
                    .orElseThrow()
                    .handle(null);
        });
    }

    private void change(FxRobot robot) {
        robot.interact(() -> fixture.button(zh("storytab.duplicate")).fire());
    }

    private long drafts() throws IOException {
        if (!Files.exists(fixture.folders.drafts())) {
            return 0;
        }
        try (Stream<Path> files = Files.list(fixture.folders.drafts())) {
            return files.filter(file -> file.toString().endsWith(".draft")).count();
        }
    }

    private List<String> texts() {
        return Texts.of(fixture.panel);
    }

    /** As the pause after the last change would. */
    private void keep(FxRobot robot) {
        robot.interact(() -> fixture.shop.keepDraft());
    }

    @Test
    void withoutAStoryThePanelTeachesAndListsWhatThereIs(FxRobot robot) throws Exception {
        assertTrue(texts().contains(zh("storytab.start.title")), () -> texts().toString());
        fixture.write(fixture.folders.shipped(), "tour", 3);
        Files.createDirectories(fixture.folders.own());
        Files.writeString(fixture.folders.own().resolve("bad.json"), "{");
        robot.interact(() -> fixture.session.set(
                new lakecity.view.Session(fixture.session.get().plan(), lakecity.plan.Plan.empty(), List.of())));
        assertTrue(texts().containsAll(List.of(zh("storytab.shipped"), "测试汇报", zh("storytab.count", 3))));
        assertTrue(texts().containsAll(List.of("bad.json", zh("storytab.broken"))), () -> texts().toString());
    }

    @Test
    void aNewStoryIsNamedAndSavedAmongTheUsersOwn(FxRobot robot) throws Exception {
        robot.interact(() -> fixture.button(zh("storytab.new")).fire());
        robot.write("lake");
        robot.type(KeyCode.ENTER);
        robot.interact(() -> fixture.button(zh("storytab.capture")).fire());
        robot.interact(() -> fixture.list().requestFocus());
        robot.press(KeyCode.CONTROL).type(KeyCode.S).release(KeyCode.CONTROL);
        try (Stream<Path> files = Files.list(fixture.folders.own())) {
            List<Path> saved = files.toList();
            assertEquals(1, saved.size());
            assertEquals("lake", fixture.read(saved.get(0)).title().zh());
            assertEquals(1, fixture.read(saved.get(0)).scenes().size());
            assertEquals(List.of(saved.get(0).toString()), fixture.recent);
        }
        assertFalse(fixture.shop.isChanged());
    }

    @Test
    void aShippedStoryIsNeverWrittenTo(FxRobot robot) throws Exception {
        Path shipped = fixture.write(fixture.folders.shipped(), "tour", 2);
        byte[] before = Files.readAllBytes(shipped);
        open(robot, shipped);
        assertTrue(texts().contains(zh("storytab.state.shipped")));
        change(robot);
        robot.interact(() -> fixture.button(zh("storytab.save")).fire());
        assertEquals(
                3,
                fixture.read(fixture.folders.own().resolve("tour.json"))
                        .scenes()
                        .size());
        assertTrue(java.util.Arrays.equals(before, Files.readAllBytes(shipped)));
        assertTrue(texts().contains(zh("storytab.state.saved")));

        menu(robot, "storytab.close");
        open(robot, shipped);
        change(robot);
        robot.interact(() -> fixture.button(zh("storytab.save")).fire());
        assertEquals(
                "tour-2",
                fixture.read(fixture.folders.own().resolve("tour-2.json")).id(),
                "the first copy stays");
    }

    @Test
    void savedAsAnotherFileItIsThatFile(FxRobot robot) throws Exception {
        open(robot, fixture.write(fixture.folders.own(), "one", 2));
        fixture.file = Optional.of(folder.resolve("other.json"));
        menu(robot, "storytab.save-as");
        assertEquals("other", fixture.read(folder.resolve("other.json")).id());
        change(robot);
        robot.interact(() -> fixture.button(zh("storytab.save")).fire());
        assertEquals(3, fixture.read(folder.resolve("other.json")).scenes().size());
        assertEquals(
                2,
                fixture.read(fixture.folders.own().resolve("one.json")).scenes().size());
        assertEquals(2, fixture.recent.size());
    }

    @Test
    void brokenAndForeignFilesAreRefusedWithWords(FxRobot robot) throws Exception {
        for (String content : List.of("", "{", "[]", "{\"schema\":99}", "not json at all")) {
            Path file = Files.writeString(folder.resolve("bad.json"), content);
            open(robot, file);
            assertTrue(fixture.shop.presentable(false).isEmpty(), content);
            assertFalse(fixture.problems.list().isEmpty(), content);
            assertTrue(fixture.toast.isVisible());
        }
        open(robot, folder.resolve("missing.json"));
        assertTrue(fixture.shop.presentable(false).isEmpty());
    }

    @Test
    void whatCannotBeSavedStaysUnsavedAndTheOldFileIsIntact(FxRobot robot) throws Exception {
        Path file = fixture.write(fixture.folders.own(), "one", 2);
        open(robot, file);
        change(robot);
        Files.delete(file);
        Files.createDirectories(file.resolve("in the way"));
        robot.interact(() -> fixture.button(zh("storytab.save")).fire());
        assertTrue(fixture.shop.isChanged());
        assertEquals(1, fixture.problems.list().size());
    }

    @Test
    void unsavedChangesAreAskedFor(FxRobot robot) throws Exception {
        Path file = fixture.write(fixture.folders.own(), "one", 2);
        open(robot, file);
        boolean[] left = new boolean[1];
        robot.interact(() -> fixture.shop.leave(() -> left[0] = true));
        assertTrue(left[0]);
        assertEquals(0, fixture.asked, "nothing to ask");
        change(robot);
        left[0] = false;
        robot.interact(() -> fixture.shop.leave(() -> left[0] = true));
        assertFalse(left[0], "cancelled");
        assertEquals(1, fixture.asked);
        fixture.unsaved = StoryQuestions.Unsaved.SAVE;
        robot.interact(() -> fixture.shop.leave(() -> left[0] = true));
        assertTrue(left[0]);
        assertEquals(3, fixture.read(file).scenes().size());
        change(robot);
        keep(robot);
        assertEquals(1, drafts());
        fixture.unsaved = StoryQuestions.Unsaved.DISCARD;
        robot.interact(() -> fixture.shop.leave(() -> {}));
        assertEquals(3, fixture.read(file).scenes().size());
        assertEquals(0, drafts(), "given up");
    }

    /** The window is gone without a word: its drafts belong to no program that runs. */
    private void crash(FxRobot robot) throws IOException {
        try (Stream<Path> files = Files.list(fixture.folders.drafts())) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".draft")).toList()) {
                String name = file.getFileName().toString();
                Files.move(file, file.resolveSibling(name.substring(0, name.indexOf('.')) + ".dead.draft"));
            }
        }
        robot.interact(() -> fixture = new StoryFixture(stage, folder));
    }

    @Test
    void theDraftOfAProgramThatRunsIsNotOffered(FxRobot robot) throws Exception {
        open(robot, fixture.write(fixture.folders.own(), "one", 2));
        change(robot);
        keep(robot);
        robot.interact(() -> fixture = new StoryFixture(stage, folder));
        assertEquals(1, drafts());
        assertFalse(texts().contains(zh("storytab.recover.title")), () -> texts().toString());
    }

    @Test
    void aDraftThatAnotherProgramTookIsOfferedNoLonger(FxRobot robot) throws Exception {
        open(robot, fixture.write(fixture.folders.own(), "one", 2));
        change(robot);
        keep(robot);
        crash(robot);
        try (Stream<Path> files = Files.list(fixture.folders.drafts())) {
            for (Path file :
                    files.filter(it -> it.toString().endsWith(".draft")).toList()) {
                Files.delete(file);
            }
        }
        robot.interact(() -> fixture.button(zh("storytab.recover")).fire());
        assertEquals(zh("storytab.recover.gone"), fixture.toast.getText());
        assertFalse(texts().contains(zh("storytab.recover.title")));
    }

    @Test
    void afterACrashTheDraftIsOfferedAndRecovered(FxRobot robot) throws Exception {
        Path file = fixture.write(fixture.folders.own(), "one", 2);
        open(robot, file);
        change(robot);
        keep(robot);
        assertEquals(1, drafts());

        crash(robot);
        assertTrue(texts().contains(zh("storytab.recover.title")), () -> texts().toString());
        robot.interact(
                () -> fixture.button(fixture.toast, zh("storytab.recover.show")).fire());
        assertEquals(1, fixture.revealed);
        robot.interact(() -> fixture.button(zh("storytab.recover")).fire());
        assertEquals(3, fixture.titles().size());
        assertTrue(fixture.shop.isChanged());
        assertFalse(texts().contains(zh("storytab.recover.title")));
        assertEquals(2, fixture.read(file).scenes().size(), "not saved by itself");
        robot.interact(() -> fixture.button(zh("storytab.save")).fire());
        assertEquals(3, fixture.read(file).scenes().size());
        assertEquals(0, drafts());
    }

    @Test
    void aDraftCanBeThrownAway(FxRobot robot) throws Exception {
        open(robot, fixture.write(fixture.folders.own(), "one", 2));
        change(robot);
        keep(robot);
        crash(robot);
        robot.interact(() -> fixture.button(zh("storytab.recover.discard")).fire());
        assertEquals(0, drafts());
        assertFalse(texts().contains(zh("storytab.recover.title")));
    }

    @Test
    void aClauseBecomesAStoryToEdit(FxRobot robot) {
        Clause clause = new Clause(
                "c1",
                new LocalText("轨道交通", "Rail"),
                new LocalText("转述", "in short"),
                List.of("P7"),
                "",
                LocalText.EMPTY,
                List.of("R02", "A04"),
                List.of(),
                List.of(),
                List.of());
        robot.interact(() -> fixture.shop.make(clause));
        assertEquals(List.of("轨道交通", "石衡沧港城际铁路", "武邑县"), fixture.titles().subList(0, 3));
        assertEquals(4, fixture.titles().size());
        assertTrue(fixture.shop.isChanged(), "it is in no file");
        assertEquals(1, fixture.revealed);
    }

    @Test
    void fiveHundredScenesAreTheMost(FxRobot robot) throws IOException, StoryFileException {
        open(robot, fixture.write(fixture.folders.own(), "long", 500));
        robot.interact(() -> fixture.button(zh("storytab.capture")).fire());
        assertEquals(500, fixture.titles().size());
        assertTrue(fixture.toast.getText().contains("500"));
    }
}
