package lakecity.ui.present;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import lakecity.i18n.Messages;
import lakecity.story.Frame;
import lakecity.story.StoryPlayer.Intent;
import lakecity.ui.control.Buttons;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What the clicker can do and a little more, as buttons for the mouse. FX thread. */
final class SpeakerKeys extends HBox {
    private final Messages words;
    private final Button former;
    private final Button next;
    private final ToggleButton black;
    private final ToggleButton white;
    private final ToggleButton play;

    SpeakerKeys(Presentation talk) {
        super(8);
        words = talk.words();
        getStyleClass().add("lc-speaker-keys");
        setAlignment(Pos.CENTER_LEFT);
        former = button(MaterialDesignC.CHEVRON_LEFT, "present.former", () -> talk.on(Intent.PREVIOUS));
        next = button(MaterialDesignC.CHEVRON_RIGHT, "present.forward", () -> talk.on(Intent.NEXT));
        black = toggle(MaterialDesignM.MONITOR_OFF, "present.black", () -> talk.on(Intent.BLACK));
        white = toggle(MaterialDesignM.MONITOR, "present.white", () -> talk.on(Intent.WHITE));
        play = toggle(MaterialDesignP.PLAY_CIRCLE_OUTLINE, "present.play", () -> talk.on(Intent.PLAY));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button swap = button(MaterialDesignS.SWAP_HORIZONTAL, "present.swap", talk::swap);
        Button end = button(MaterialDesignC.CLOSE, "present.end", talk::end);
        getChildren().addAll(former, next, black, white, play, space, swap, end);
    }

    void show(Frame frame) {
        former.setDisable(frame.isFirst());
        next.setDisable(frame.isLast());
        black.setSelected(frame.blank() == Frame.Blank.BLACK);
        white.setSelected(frame.blank() == Frame.Blank.WHITE);
        play.setSelected(frame.playing());
    }

    private Button button(Ikon icon, String key, Runnable action) {
        Button button = Buttons.worded(icon, words.text(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        button.setTooltip(Buttons.hint(words.text(key + ".keys")));
        return button;
    }

    private ToggleButton toggle(Ikon icon, String key, Runnable action) {
        ToggleButton button = new ToggleButton(words.text(key), new FontIcon(icon));
        button.getStyleClass().add("worded-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        button.setTooltip(Buttons.hint(words.text(key + ".keys")));
        return button;
    }
}
