package lakecity.ui.basemaps;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Role;
import org.jspecify.annotations.Nullable;

/** The fields most need not fill in; those that mean nothing to the source are not shown. FX thread. */
final class MoreFields extends VBox {
    private static final List<Integer> SIZES = List.of(256, 512);
    private static final List<Integer> CONNECTIONS = List.of(1, 2, 3, 4, 6, 8);
    private static final List<Duration> KEEPS = List.of(
            Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(30), Duration.ofDays(365));

    private final BaseDesk desk;
    private final TextField minZoom = FormField.text();
    private final TextField maxZoom = FormField.text();
    private final ChoiceBox<Integer> tileSize = new ChoiceBox<>();
    private final ChoiceBox<String> companion = new ChoiceBox<>();
    private final ChoiceBox<Integer> connections = new ChoiceBox<>();
    private final ChoiceBox<Duration> keep = new ChoiceBox<>();
    private final TextField keyHint = FormField.text();
    private final VBox companionBox = FormField.named(companion, companion);
    private final VBox keyHintBox = FormField.named(keyHint, keyHint);
    private final HBox web = FormField.wide(FormField.named(connections, connections), FormField.named(keep, keep));
    private final VBox tileSizeBox = FormField.named(tileSize, tileSize);

    /** @param changed is told whenever something that matters to the tiles was changed */
    MoreFields(BaseDesk desk, Runnable changed) {
        super(10);
        this.desk = desk;
        setMinWidth(0);
        HBox zooms = FormField.wide(FormField.named(minZoom, minZoom), FormField.named(maxZoom, maxZoom));
        tileSizeBox.setPrefWidth(0);
        zooms.getChildren().add(tileSizeBox);
        HBox.setHgrow(tileSizeBox, Priority.ALWAYS);
        getChildren().setAll(zooms, companionBox, web, keyHintBox);
        List.of(tileSize, companion, connections, keep).forEach(each -> each.setMaxWidth(Double.MAX_VALUE));
        List.of(minZoom, maxZoom)
                .forEach(each -> each.textProperty().addListener((property, old, now) -> changed.run()));
        tileSize.valueProperty().addListener((property, old, now) -> changed.run());
    }

    void begin(SourceSpec spec) {
        SourceKind kind = AddressReading.of(spec.address()).form().kind();
        minZoom.setText(spec.minZoom() == 0 ? "" : Integer.toString(spec.minZoom()));
        maxZoom.setText(spec.maxZoom() == SourceDraft.usualMax(kind) ? "" : Integer.toString(spec.maxZoom()));
        SourceSpec.Web had = spec.web();
        fill(tileSize, SIZES, had.tileSize());
        fill(connections, CONNECTIONS, had.connections());
        fill(keep, KEEPS, had.keep());
        List<String> annotations = desk.shelf().entries().getValue().stream()
                .filter(each ->
                        each.spec().role() == Role.ANNOTATION && !each.id().equals(spec.id()))
                .map(BaseEntry::id)
                .toList();
        companion.getItems().setAll("");
        companion.getItems().addAll(annotations);
        // One that is not there at the moment stays what it was.
        if (!companion.getItems().contains(spec.companion())) {
            companion.getItems().add(spec.companion());
        }
        companion.setValue(spec.companion());
        keyHint.setText(had.keyHint().primary(desk.words().language()));
        found(0, SourceDraft.usualMax(kind));
    }

    private static <T extends Comparable<T>> void fill(ChoiceBox<T> box, List<T> usual, T now) {
        TreeSet<T> all = new TreeSet<>(usual);
        all.add(now);
        box.getItems().setAll(all);
        box.setValue(now);
    }

    /** Says which zooms there are where none are typed. */
    void found(int min, int max) {
        minZoom.setPromptText(Integer.toString(min));
        maxZoom.setPromptText(Integer.toString(max));
    }

    /** Shows what means something to a source. */
    void fit(SourceDraft draft) {
        FormField.show(companionBox, !draft.annotation());
        FormField.show(web, draft.isWeb());
        FormField.show(tileSizeBox, draft.isWeb() && draft.kind() == SourceKind.TEMPLATE);
        FormField.show(keyHintBox, draft.needsKey());
    }

    SourceDraft.More more() {
        return new SourceDraft.More(
                minZoom.getText().strip(),
                maxZoom.getText().strip(),
                chosen(tileSize, SourceSpec.Web.NONE.tileSize()),
                chosen(companion, ""),
                keyHint.getText().strip(),
                chosen(connections, SourceSpec.Web.NONE.connections()),
                chosen(keep, SourceSpec.Web.NONE.keep()));
    }

    private static <T> T chosen(ChoiceBox<T> box, T usual) {
        T value = box.getValue();
        return value == null ? usual : value;
    }

    void speak(Messages words) {
        FormField.name(minZoom, words.text("basemaps.field.min"));
        FormField.name(maxZoom, words.text("basemaps.field.max"));
        FormField.name(tileSize, words.text("basemaps.field.tile-size"));
        FormField.name(companion, words.text("basemaps.field.companion"));
        FormField.name(connections, words.text("basemaps.field.connections"));
        FormField.name(keep, words.text("basemaps.field.keep"));
        FormField.name(keyHint, words.text("basemaps.field.key-hint"));
        keyHint.setPromptText(words.text("basemaps.field.key-hint.prompt"));
        say(tileSize, each -> words.text("basemaps.pixels", each));
        say(connections, each -> Integer.toString(each));
        say(keep, each -> time(each, words));
        Map<String, String> titles = new HashMap<>();
        desk.shelf()
                .entries()
                .getValue()
                .forEach(each -> titles.put(each.id(), each.spec().title().primary(words.language())));
        say(
                companion,
                each -> each.isEmpty() ? words.text("basemaps.companion.none") : titles.getOrDefault(each, each));
    }

    private static String time(Duration time, Messages words) {
        boolean whole = time.toHours() % 24 == 0;
        return whole
                ? words.text("basemaps.keep.days", time.toDays())
                : words.text("basemaps.keep.hours", time.toHours());
    }

    private static <T> void say(ChoiceBox<T> box, Function<T, String> words) {
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public @Nullable T fromString(String text) {
                return null;
            }
        });
    }
}
