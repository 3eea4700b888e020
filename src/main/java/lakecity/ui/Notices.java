package lakecity.ui;

import java.util.function.IntSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.CopyButton;
import lakecity.ui.control.Labels;
import lakecity.ui.control.MessageCard;
import lakecity.ui.control.Problem;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What stands in the middle of the map while there is no plan on it. */
final class Notices {
    private Notices() {}

    /** The plan is being read; the count of features is asked for now and then while this is shown. */
    static Region opening(Messages words, IntSupplier read) {
        ProgressIndicator turning = new ProgressIndicator();
        turning.setPrefSize(22, 22);
        turning.setMinSize(22, 22);
        Label line = Labels.line(words.text("window.opening"));
        Timeline asking = new Timeline(new KeyFrame(Duration.millis(200), tick -> {
            if (read.getAsInt() > 0) {
                line.setText(words.text("window.opening.count", read.getAsInt()));
            }
        }));
        asking.setCycleCount(Animation.INDEFINITE);
        HBox card = new HBox(12, turning, line);
        card.sceneProperty().addListener((property, old, now) -> {
            if (now == null) {
                asking.stop();
            } else {
                asking.play();
            }
        });
        card.setAlignment(Pos.CENTER_LEFT);
        card.getStyleClass().addAll("message-card", "opening");
        return card;
    }

    /** The plan cannot be read: what, where, and what to do. */
    static Region unreadable(Issue fault, Messages words, Runnable again) {
        Button retry = Buttons.worded(MaterialDesignR.REFRESH, words.text("window.unreadable.again"));
        retry.setOnAction(event -> again.run());
        CopyButton copy = CopyButton.worded(
                words.text("problem.copy"), () -> Problem.of(fault).asText(words.language()), words);
        String place = fault.where().isEmpty() ? fault.file() : fault.file() + " · " + fault.where();
        String[] sentences = {
            fault.reason().primary(words.language()), place, fault.remedy().primary(words.language())
        };
        return new MessageCard(
                MaterialDesignF.FOLDER_ALERT_OUTLINE, words.text("window.unreadable"), sentences, retry, copy);
    }
}
