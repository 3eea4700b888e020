package lakecity.ui.basemaps;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;
import lakecity.ui.basemaps.AddressReading.Form;
import lakecity.ui.control.Buttons;
import lakecity.ui.control.Labels;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The address, file or folder of a source, with what it was understood as below it. FX thread. */
final class AddressField extends VBox {
    /** So many letters at once were pasted, not typed. */
    private static final int PASTED = 6;

    private static final List<String> PATTERNS = List.of("*.mbtiles", "*.pmtiles", "*.db", "*.sqlite", "*.sqlite3");

    private final BaseDesk desk;
    private final Consumer<AddressReading> whole;
    private final TextField field = FormField.text();
    private final Button file = Buttons.icon(MaterialDesignF.FILE_OUTLINE, "");
    private final Button folder = Buttons.icon(MaterialDesignF.FOLDER_OPEN_OUTLINE, "");
    private final Label understood = Labels.wrapping("", "muted");
    private final ReadOnlyObjectWrapper<AddressReading> reading = new ReadOnlyObjectWrapper<>(AddressReading.of(""));
    private boolean adopting;
    private Optional<int[]> zooms = Optional.empty();

    /** @param whole is told when a whole address was given: pasted, dropped, chosen, or typed and left */
    AddressField(BaseDesk desk, Consumer<AddressReading> whole) {
        super(3);
        this.desk = desk;
        this.whole = whole;
        setMinWidth(0);
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox place = new HBox(2, field, file, folder);
        place.setAlignment(Pos.CENTER_LEFT);
        Label name = Labels.wrapping("", "field-name");
        name.setLabelFor(field);
        understood.setGraphicTextGap(5);
        getChildren().setAll(name, place, understood);
        file.setOnAction(event -> chosen(false));
        folder.setOnAction(event -> chosen(true));
        field.textProperty().addListener((property, old, now) -> typed(old, now));
        field.focusedProperty().addListener((property, old, now) -> {
            if (!now) {
                adopt();
            }
        });
    }

    /** What the text is understood as. */
    ReadOnlyObjectProperty<AddressReading> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    AddressReading reading() {
        return reading.get();
    }

    void begin(String address) {
        field.setText(address);
        tell();
    }

    /** An archive was opened: says which zooms it has. */
    void found(int min, int max) {
        zooms = Optional.of(new int[] {min, max});
        tell();
    }

    void take(Path path) {
        field.setText(path.toAbsolutePath().toString());
        adopt();
    }

    void focus() {
        field.requestFocus();
    }

    void speak(Messages words) {
        FormField.name(field, words.text("basemaps.field.address"));
        field.setPromptText(words.text("basemaps.field.address.prompt"));
        Buttons.describe(file, words.text("basemaps.choose.file"), null);
        Buttons.describe(folder, words.text("basemaps.choose.folder"), null);
        tell();
    }

    private void typed(String old, String now) {
        AddressReading read = AddressReading.of(now);
        zooms = Optional.empty();
        reading.set(read);
        tell();
        if (inserted(old, now) >= PASTED) {
            adopt();
        }
    }

    /** How many letters are new, wherever they were put in. */
    private static int inserted(String old, String now) {
        int least = Math.min(old.length(), now.length());
        int start = 0;
        while (start < least && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && old.charAt(old.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        return now.length() - start - end;
    }

    /** Writes it as the program does, above all without a key in clear. */
    private void adopt() {
        if (adopting) {
            return;
        }
        adopting = true;
        AddressReading read = reading.get();
        boolean rewrite = read.fault().isEmpty() && !read.address().equals(field.getText())
                || !read.key().isEmpty();
        if (rewrite) {
            field.setText(read.address());
        }
        adopting = false;
        whole.accept(read);
    }

    private void tell() {
        Messages words = desk.words();
        AddressReading read = reading.get();
        boolean wrong = read.fault().isPresent();
        boolean notYet = read.form() == Form.NOTHING || read.form() == Form.UNKNOWN && !wrong;
        understood.getStyleClass().removeAll("muted", "source-understood", "source-doubt");
        if (wrong) {
            understood.getStyleClass().add("source-doubt");
            understood.setGraphic(new FontIcon(MaterialDesignA.ALERT_OUTLINE));
            understood.setText(words.text(read.fault().get()));
        } else if (notYet) {
            understood.getStyleClass().add("muted");
            understood.setGraphic(null);
            understood.setText(words.text("basemaps.hint.address"));
        } else {
            understood.getStyleClass().add(read.isShifted() ? "source-doubt" : "source-understood");
            understood.setGraphic(new FontIcon(
                    read.isShifted() ? MaterialDesignA.ALERT_OUTLINE : MaterialDesignC.CHECK_CIRCLE_OUTLINE));
            String form =
                    words.text("basemaps.understood", words.text(read.form().words()));
            String found = zooms.map(each -> " · "
                            + words.text(
                                    each[0] == each[1] ? "basemaps.preview.level" : "basemaps.zooms", each[0], each[1]))
                    .orElse("");
            understood.setText(read.isShifted() ? words.text("basemaps.shifted") : form + found);
        }
    }

    private void chosen(boolean wantsFolder) {
        String title = desk.words().text(wantsFolder ? "basemaps.choose.folder" : "basemaps.choose.file");
        var window = getScene() == null ? null : getScene().getWindow();
        Optional<Path> path = wantsFolder
                ? desk.chooser().folder(window, title, null)
                : desk.chooser().file(window, title, "MBTiles, PMTiles", PATTERNS);
        path.ifPresent(this::take);
    }
}
