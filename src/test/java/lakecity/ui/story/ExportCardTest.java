package lakecity.ui.story;

import static lakecity.ui.story.StoryFixture.zh;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import lakecity.export.StoryFormat;
import lakecity.export.scene.HandoutPage;
import lakecity.export.scene.StoryExport;
import lakecity.i18n.Language;
import lakecity.ui.Texts;
import lakecity.view.View;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The card of the export: what it asks for, what it tells, and that it leaves the map alone. */
@ExtendWith(ApplicationExtension.class)
class ExportCardTest {
    @TempDir
    static Path temporary;

    private Path folder;
    private StoryFixture fixture;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory(temporary, "export");
        fixture = new StoryFixture(stage, folder);
    }

    @BeforeEach
    void open(FxRobot robot) throws Exception {
        fixture.file = Optional.of(fixture.write(fixture.folders.own(), "test", 3));
        robot.interact(() -> fixture.button(zh("storytab.open")).fire());
        robot.interact(() -> fixture.button(zh("storytab.export")).fire());
        assertTrue(fixture.card.isVisible());
    }

    private ButtonBase button(String words) {
        return fixture.button(fixture.card, words);
    }

    private void fire(FxRobot robot, String words) {
        robot.interact(() -> button(words).fire());
    }

    private void export(FxRobot robot, Path target) {
        fixture.file = Optional.of(target);
        fire(robot, zh("storytab.export.do"));
    }

    @Test
    void everyChoiceReachesTheExporterAndTheMapStays(FxRobot robot) {
        View before = fixture.state.view();
        fire(robot, zh("storytab.export.format") + " " + zh("storytab.export.pdf"));
        fire(robot, zh("storytab.export.language") + " " + zh("storytab.export.both"));
        fire(robot, zh("storytab.export.page") + " 2");
        fire(robot, zh("storytab.export.landscape"));
        fire(robot, zh("storytab.export.notes"));
        fire(robot, zh("storytab.export.unverified"));
        fire(robot, "2  场景2");
        export(robot, folder.resolve("out.pdf"));
        assertEquals(List.of(StoryFormat.PDF), fixture.formats);
        StoryExport options = fixture.exported.get(0).options();
        assertEquals(Language.BOTH, options.language());
        assertEquals(new HandoutPage(true, 2), options.page());
        assertFalse(options.notes());
        assertTrue(options.unverified());
        assertEquals(Set.of("s1", "s3"), options.scenes());
        assertEquals(2, options.scale());
        assertEquals(
                fixture.folders.own().toAbsolutePath(), fixture.exported.get(0).folder());
        assertEquals(before, fixture.state.view());
        assertFalse(fixture.card.isVisible(), "done");
        robot.interact(() ->
                fixture.button(fixture.toast, zh("storytab.export.folder")).fire());
        assertEquals(List.of(folder.toUri().toString()), fixture.opened);
    }

    @Test
    void aTemplateIsForSlidesOnly(FxRobot robot) {
        fixture.file = Optional.of(folder.resolve("master.pptx"));
        fire(robot, zh("storytab.export.template.choose"));
        assertTrue(Texts.of(fixture.card).contains("master.pptx"));
        export(robot, folder.resolve("out.pptx"));
        assertEquals(
                folder.resolve("master.pptx"), fixture.exported.get(0).options().template());
    }

    @Test
    void withoutASceneThereIsNothingToExport(FxRobot robot) {
        fire(robot, zh("storytab.export.all", 3, 3));
        assertTrue(button(zh("storytab.export.do")).isDisabled());
        fire(robot, zh("storytab.export.all", 0, 3));
        assertFalse(button(zh("storytab.export.do")).isDisabled());
    }

    @Test
    void aFaultIsSaidInTheCardWhichStaysOpen(FxRobot robot) {
        fixture.exports = (format, work, target, watch) -> {
            throw new AccessDeniedException(target.toString());
        };
        export(robot, folder.resolve("out.pptx"));
        assertTrue(fixture.card.isVisible());
        assertTrue(Texts.of(fixture.card).stream().anyMatch(text -> text.contains("原文件未改动")));
        assertEquals(1, fixture.problems.list().size());
        assertFalse(button(zh("storytab.export.do")).isDisabled(), "and can be tried again");
        assertEquals(List.of(), Texts.cutOff(fixture.card));
    }

    @Test
    void whatWasStoppedIsNoFault(FxRobot robot) {
        fixture.exports = (format, work, target, watch) -> {
            throw new CancellationException();
        };
        export(robot, folder.resolve("out.pptx"));
        assertEquals(List.of(), List.copyOf(fixture.problems.list()));
        assertEquals(zh("storytab.export.stopped"), fixture.toast.getText());
    }

    @Test
    void escClosesTheCard(FxRobot robot) {
        robot.interact(() -> assertTrue(fixture.card.escape()));
        assertFalse(fixture.card.isVisible());
        robot.interact(() -> assertFalse(fixture.card.escape()));
    }

    @Test
    void theRealExporterWritesPictures(FxRobot robot) throws Exception {
        fixture.exports = StoryFormat::write;
        fire(robot, zh("storytab.export.format") + " " + zh("storytab.export.png"));
        fire(robot, "2  场景2");
        fire(robot, "3  场景3");
        Path target = Files.createDirectories(folder.resolve("pictures"));
        export(robot, target);
        assertEquals(List.of(), List.copyOf(fixture.problems.list()));
        try (var files = Files.list(target)) {
            assertEquals(
                    1, files.filter(file -> file.toString().endsWith(".png")).count());
        }
    }
}
