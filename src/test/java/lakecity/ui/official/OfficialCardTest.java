package lakecity.ui.official;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.data.official.Chapter;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Plan;
import lakecity.settings.Settings;
import lakecity.task.DirectBackground;
import lakecity.ui.Texts;
import lakecity.ui.control.Problems;
import lakecity.view.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The official text beside a clause. */
@ExtendWith(ApplicationExtension.class)
class OfficialCardTest {
    @TempDir
    Path folder;

    private final Settings settings = new Settings();
    private final Problems problems = new Problems();
    private final VBox root = new VBox();
    private final SimpleObjectProperty<Session> session = new SimpleObjectProperty<>();
    private OfficialTexts texts;
    private int again;

    @Start
    void start(Stage stage) throws PackException {
        Plan plan = new PackReader()
                .read(new MapsFolder(Path.of("src/test/resources/packs/qinghe")), "plan")
                .plan();
        session.set(new Session(plan, Plan.empty(), List.of()));
        texts = new OfficialTexts(session, new DirectBackground(), problems, settings);
        stage.setScene(new Scene(root, 300, 600));
        stage.show();
    }

    private static Clause clause(String id, String reference) {
        return new Clause(
                id,
                LocalText.same(id),
                LocalText.EMPTY,
                List.of(),
                reference,
                LocalText.EMPTY,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Region show(Clause clause) {
        Region card = new OfficialBeside(texts, () -> Messages.of(Language.ZH), () -> again++)
                .apply(clause)
                .orElseThrow();
        root.getChildren().setAll(card);
        return card;
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("青禾规划.txt"), "第一章 总则\n总则的话。\n第二章 水\n水的话。\n");
    }

    private static String read(Region card) {
        return card.lookup(".text-area") instanceof TextArea area ? area.getText() : "";
    }

    @Test
    void theNamedChapterIsShownAndAnotherCanBeChosen(FxRobot robot) throws IOException {
        Path file = file();
        robot.interact(() -> {
            Region card = show(clause("q-1", "第二章"));
            assertFalse(card.isManaged(), "nothing is attached");
            texts.attach(file);
            assertTrue(card.isVisible());
            assertEquals("水的话。", read(card));
            List<String> words = Texts.of(card);
            assertTrue(words.contains("官方原文（本机文件，不随图导出）") && words.contains("青禾规划.txt"), words.toString());
            assertFalse(words.toString().contains(folder.toString()), "no folder is shown");
            @SuppressWarnings("unchecked")
            ComboBox<Chapter> list = (ComboBox<Chapter>) card.lookup(".combo-box");
            list.setValue(list.getItems().get(0));
            list.getOnAction().handle(null);
            assertEquals("总则的话。", read(card));
            assertEquals("第一章 总则", settings.officialChapters().get("qinghe-2030 q-1"));
            assertEquals("总则的话。", read(show(clause("q-1", "第二章"))), "kept for the clause");
            ((ButtonBase) root.lookup(".worded-button")).fire();
            assertEquals("水的话。", read((Region) root.getChildren().get(0)));
            assertTrue(settings.officialChapters().isEmpty());
        });
    }

    @Test
    void aClauseThatNamesNoneAsksAndAFileThatMovedAwayIsTold(FxRobot robot) throws IOException {
        Path file = file();
        robot.interact(() -> {
            texts.attach(file);
            Region card = show(clause("q-2", ""));
            assertTrue(Texts.of(card).toString().contains("尚未指明"));
        });
        Files.delete(file);
        robot.interact(() -> {
            Region card = show(clause("q-2", ""));
            texts.read();
            assertTrue(
                    Texts.of(card).toString().contains("已不在原处"), Texts.of(card).toString());
            ((ButtonBase) card.lookup(".worded-button")).fire();
            assertEquals(1, again);
            assertEquals(1, problems.list().size());
        });
        file();
        robot.interact(() -> {
            texts.read();
            assertEquals(0, problems.list().size());
            texts.detach();
            assertFalse(((Region) root.getChildren().get(0)).isManaged());
        });
    }

    @Test
    void anotherPackHasAnotherText(FxRobot robot) throws IOException {
        Path file = file();
        robot.interact(() -> {
            texts.attach(file);
            Session before = session.get();
            session.set(new Session(Plan.empty(), Plan.empty(), List.of()));
            assertFalse(texts.isAttached());
            session.set(before);
            assertTrue(texts.isAttached());
        });
    }
}
