package lakecity.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.i18n.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AskTest {
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new StackPane(), 600, 400);
        stage.setScene(scene);
        stage.show();
    }

    private CompletableFuture<Optional<String>> asked(FxRobot robot) throws Exception {
        CompletableFuture<Optional<String>> answer = new CompletableFuture<>();
        Platform.runLater(() ->
                answer.complete(Ask.line(scene, "Title", "Question?", "before", "Keep", Messages.of(Language.EN))));
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(".question").tryQuery().isPresent());
        return answer;
    }

    @Test
    void aLineThatIsTypedIsGivenBack(FxRobot robot) throws Exception {
        CompletableFuture<Optional<String>> answer = asked(robot);
        TextField field = robot.lookup(".dialog-pane .text-field").query();
        robot.interact(() -> {
            assertEquals("before", field.getText());
            field.setText("me@example.org");
        });
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of("me@example.org"), answer.get(10, TimeUnit.SECONDS));
    }

    @Test
    void whoeverGoesAwayGivesNothing(FxRobot robot) throws Exception {
        CompletableFuture<Optional<String>> answer = asked(robot);
        robot.type(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), answer.get(10, TimeUnit.SECONDS));
    }
}
