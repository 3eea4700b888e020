package lakecity.ui;

import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.beans.value.WeakChangeListener;

/** Whether the system is set to dark colours, where JavaFX can tell: from version 22 on. FX thread. */
final class SystemColors {
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private final ChangeListener<Object> changed = (property, old, now) -> dark.set(isDark(now));
    private final boolean known;

    /** Asks JavaFX, by name: the program is built for versions that have no such question. */
    SystemColors() {
        this(scheme());
    }

    /** @param scheme the system's colour scheme, a constant named DARK or LIGHT; empty where it cannot be told */
    SystemColors(Optional<ObservableValue<?>> scheme) {
        known = scheme.isPresent();
        scheme.ifPresent(value -> {
            // JavaFX lives longer than a window.
            value.addListener(new WeakChangeListener<>(changed));
            dark.set(isDark(value.getValue()));
        });
    }

    /** Whether there is an answer. */
    boolean isKnown() {
        return known;
    }

    /** False where there is no answer. */
    ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private static boolean isDark(Object scheme) {
        return String.valueOf(scheme).equals("DARK");
    }

    private static Optional<ObservableValue<?>> scheme() {
        try {
            Object preferences = Platform.class.getMethod("getPreferences").invoke(null);
            Class<?> type = Class.forName("javafx.application.Platform$Preferences");
            Object property = type.getMethod("colorSchemeProperty").invoke(preferences);
            return property instanceof ObservableValue<?> value ? Optional.of(value) : Optional.empty();
        } catch (ReflectiveOperationException | IllegalStateException e) {
            return Optional.empty();
        }
    }
}
