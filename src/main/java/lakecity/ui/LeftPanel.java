package lakecity.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import lakecity.i18n.Messages;

/**
 * The panel at the left: tabs above, the panel of the chosen tab below. Left and right arrows walk through the tabs. A
 * tab is known by its id, which settings may keep; an unknown id chooses nothing. A panel is made when its tab is first
 * chosen, so that those not looked at cost a start nothing. FX thread.
 */
final class LeftPanel extends VBox {
    private final HBox strip = new HBox();
    private final StackPane body = new StackPane();
    private final Map<String, Tab> tabs = new LinkedHashMap<>();
    private final Map<String, Region> panels = new HashMap<>();
    private final StringProperty tab = new SimpleStringProperty(this, "tab", "") {
        @Override
        public void set(String id) {
            if (tabs.containsKey(id)) {
                super.set(id);
            }
        }
    };
    private final ReadOnlyBooleanWrapper wide = new ReadOnlyBooleanWrapper(this, "wide", false);

    LeftPanel() {
        getStyleClass().add("left-panel");
        strip.getStyleClass().add("panel-tabs");
        strip.addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        VBox.setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(strip, body);
        tab.addListener((property, old, now) -> choose());
    }

    /**
     * Adds a tab; none is chosen yet.
     *
     * @param id short and lasting, for settings
     * @param title key of its words
     * @param maker makes its panel, once
     * @param wanted whether its panel asks for more room than panels have
     */
    void add(String id, String title, Supplier<? extends Region> maker, ObservableBooleanValue wanted) {
        ToggleButton button = new ToggleButton();
        button.getStyleClass().add("panel-tab");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleRole(AccessibleRole.TAB_ITEM);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(event -> {
            tab.set(id);
            choose();
            button.requestFocus();
        });
        tabs.put(id, new Tab(title, button, maker, wanted));
        strip.getChildren().add(button);
        wanted.addListener((property, old, now) -> choose());
    }

    /** Chooses a tab that was remembered, else the first, and keeps what is chosen from then on. */
    void remember(StringProperty kept) {
        tab.set(
                tabs.containsKey(kept.get())
                        ? kept.get()
                        : tabs.keySet().iterator().next());
        tab.addListener((property, old, now) -> kept.set(now));
    }

    /** Id of the chosen tab. */
    StringProperty tabProperty() {
        return tab;
    }

    /** The panel of the chosen tab; the empty one while none is chosen. */
    Region shown() {
        return panels.getOrDefault(tab.get(), body);
    }

    /** Whether the chosen tab asks for more room than a panel has. */
    ReadOnlyBooleanProperty wideProperty() {
        return wide.getReadOnlyProperty();
    }

    void speak(Messages words) {
        tabs.values().forEach(each -> each.button().setText(words.text(each.title())));
    }

    private void choose() {
        tabs.forEach((id, each) -> {
            boolean chosen = id.equals(tab.get());
            each.button().setSelected(chosen);
            each.button().setFocusTraversable(chosen);
        });
        Tab chosen = tabs.get(tab.get());
        Region shown = chosen == null ? null : panels.computeIfAbsent(tab.get(), id -> made(chosen));
        panels.values().forEach(each -> each.setVisible(each == shown));
        wide.set(chosen != null && chosen.wanted().get());
    }

    private Region made(Tab chosen) {
        Region panel = chosen.maker().get();
        body.getChildren().add(panel);
        return panel;
    }

    private void walk(KeyEvent event) {
        int step = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        if (step != 0) {
            List<String> ids = List.copyOf(tabs.keySet());
            int next = Math.floorMod(ids.indexOf(tab.get()) + step, ids.size());
            tab.set(ids.get(next));
            strip.getChildren().get(next).requestFocus();
            event.consume();
        }
    }

    private record Tab(
            String title, ToggleButton button, Supplier<? extends Region> maker, ObservableBooleanValue wanted) {}
}
