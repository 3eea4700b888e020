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
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What stands in the middle of the map while there is no plan on it. */
final class Notices {
    private Notices() {}

    /** The plan is being read; the count of features is asked for now and then while this is shown. */
    static Region opening(Messages words, IntSupplier read, @Nullable Runnable cancel) {
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
        if (cancel != null) {
            card.getChildren().add(button(MaterialDesignC.CLOSE, words.text("control.cancel"), cancel));
        }
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
    static Region unreadable(Issue fault, Messages words, Runnable again, @Nullable Runnable close) {
        Button retry = button(MaterialDesignR.REFRESH, words.text("window.unreadable.again"), again);
        CopyButton copy = CopyButton.worded(
                words.text("problem.copy"), () -> Problem.of(fault).asText(words.language()), words);
        String place = fault.where().isEmpty() ? fault.file() : fault.file() + " · " + fault.where();
        String[] sentences = {
            fault.reason().primary(words.language()), place, fault.remedy().primary(words.language())
        };
        if (close == null) {
            return new MessageCard(
                    MaterialDesignF.FOLDER_ALERT_OUTLINE, words.text("window.unreadable"), sentences, retry, copy);
        }
        Button closing = button(MaterialDesignC.CLOSE, words.text("window.pack.keep"), close);
        return new MessageCard(
                MaterialDesignF.FOLDER_ALERT_OUTLINE,
                words.text("window.pack.refused"),
                sentences,
                retry,
                copy,
                closing);
    }

    private static Button button(Ikon icon, String words, Runnable action) {
        Button button = Buttons.worded(icon, words);
        button.setOnAction(event -> action.run());
        return button;
    }
}
