package lakecity.settings;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import javafx.beans.InvalidationListener;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.collections.ObservableSet;
import lakecity.i18n.Language;

/** What is remembered of the user. Panels observe and change it; {@link SettingsFile} keeps it. FX thread. */
public final class Settings {
    /** The theme that follows the system. */
    public static final String SYSTEM = "system";

    /** A speaker's window where there is a screen for it. */
    public static final String AUTO = "auto";

    /** The palette that goes with the theme. */
    public static final String AS_THEME = "";

    /** Sizes of the interface's text in percent; the least and the greatest are the first and the last. */
    public static final int[] TEXT_SCALES = {80, 90, 100, 110, 125, 150, 175, 200};

    public static final double LEFT_WIDTH = 288;
    public static final double DETAILS_WIDTH = 340;

    private final Remembered<Language> language = new Remembered<>(Language.ZH);
    private final Remembered<String> theme = new Remembered<>("light");
    private final StringProperty palette = new SimpleStringProperty(AS_THEME);
    private final IntegerProperty textScale = new SimpleIntegerProperty(100);
    private final StringProperty baseMap = new SimpleStringProperty("");
    private final BooleanProperty workOffline = new SimpleBooleanProperty(false);
    private final StringProperty contact = new SimpleStringProperty("");
    private final ObservableSet<String> agreed = FXCollections.observableSet();
    private final ObjectProperty<Optional<WindowPlace>> window = new SimpleObjectProperty<>(Optional.empty());
    private final DoubleProperty leftWidth = new SimpleDoubleProperty(LEFT_WIDTH);
    private final DoubleProperty detailsWidth = new SimpleDoubleProperty(DETAILS_WIDTH);
    private final BooleanProperty wideTable = new SimpleBooleanProperty(false);
    private final BooleanProperty hall = new SimpleBooleanProperty(false);
    private final BooleanProperty showOnMain = new SimpleBooleanProperty(false);
    private final StringProperty speaker = new SimpleStringProperty(AUTO);
    private final StringProperty tab = new SimpleStringProperty("");
    private final ObservableMap<String, String> lastViews = FXCollections.observableMap(new TreeMap<>());
    private final ObservableList<String> recentPacks = FXCollections.observableArrayList();
    private final ObservableMap<String, String> officialTexts = FXCollections.observableMap(new TreeMap<>());
    private final ObservableMap<String, String> officialChapters = FXCollections.observableMap(new TreeMap<>());
    private final ObservableList<String> searches = FXCollections.observableArrayList();
    private final ObservableList<String> bookmarks = FXCollections.observableArrayList();
    private final ObservableList<String> stories = FXCollections.observableArrayList();

    /** Language of map and panels. */
    public Remembered<Language> language() {
        return language;
    }

    /** light, dark or {@link #SYSTEM}. */
    public Remembered<String> theme() {
        return theme;
    }

    /** Id of the map's colours, or {@link #AS_THEME}. */
    public StringProperty palette() {
        return palette;
    }

    /** Size of the interface's text in percent, 80 to 200. */
    public IntegerProperty textScale() {
        return textScale;
    }

    /** Id of the base map; empty for the one that needs no network. */
    public StringProperty baseMap() {
        return baseMap;
    }

    /** Whether no request may leave the machine. */
    public BooleanProperty workOffline() {
        return workOffline;
    }

    /** How tile servers may reach the user: a web or mail address; empty for not at all. */
    public StringProperty contact() {
        return contact;
    }

    /** Base maps from the network that the user agreed to, each as "id host": another host is another question. */
    public ObservableSet<String> agreed() {
        return agreed;
    }

    /** Where the window last stood. */
    public ObjectProperty<Optional<WindowPlace>> window() {
        return window;
    }

    /** Width of the left panel in pixels at a text scale of 100 %. */
    public DoubleProperty leftWidth() {
        return leftWidth;
    }

    /** Width of the details in pixels at a text scale of 100 %. */
    public DoubleProperty detailsWidth() {
        return detailsWidth;
    }

    /** Whether the table of projects shows all its columns. */
    public BooleanProperty wideTable() {
        return wideTable;
    }

    /** Whether stories are presented as for a hall: larger, and with more contrast. */
    public BooleanProperty hall() {
        return hall;
    }

    /** Whether stories are presented on the main screen rather than on the second one. */
    public BooleanProperty showOnMain() {
        return showOnMain;
    }

    /** Whether there is a speaker's window: {@link #AUTO}, on or off. */
    public StringProperty speaker() {
        return speaker;
    }

    /** Which tab of the left panel is open; empty for the first. */
    public StringProperty tab() {
        return tab;
    }

    /** By id of a pack: what was last looked at in it, as the JSON text of a view. */
    public ObservableMap<String, String> lastViews() {
        return lastViews;
    }

    /** Folders of the packs that were opened, the latest first. */
    public ObservableList<String> recentPacks() {
        return recentPacks;
    }

    /** By id of a pack: the user's own file with the official text of its document. */
    public ObservableMap<String, String> officialTexts() {
        return officialTexts;
    }

    /** By {@link #clauseKey}: the chapter of the official text that the user put beside a clause. */
    public ObservableMap<String, String> officialChapters() {
        return officialChapters;
    }

    /** Names a clause of a pack; neither id has a blank. */
    public static String clauseKey(String pack, String clause) {
        return pack + " " + clause;
    }

    /** What was searched for, the latest first. */
    public ObservableList<String> searches() {
        return searches;
    }

    /** Saved views, each as one JSON text. */
    public ObservableList<String> bookmarks() {
        return bookmarks;
    }

    /** Story files that were opened, the latest first. */
    public ObservableList<String> stories() {
        return stories;
    }

    /** Tells a listener of every change. */
    public void onChange(Runnable listener) {
        List.<ObservableValue<?>>of(
                        language,
                        theme,
                        palette,
                        textScale,
                        baseMap,
                        workOffline,
                        contact,
                        window,
                        leftWidth,
                        detailsWidth,
                        wideTable,
                        hall,
                        showOnMain,
                        speaker,
                        tab)
                .forEach(each -> each.addListener((property, old, now) -> listener.run()));
        InvalidationListener changed = property -> listener.run();
        agreed.addListener(changed);
        searches.addListener(changed);
        bookmarks.addListener(changed);
        lastViews.addListener(changed);
        recentPacks.addListener(changed);
        officialTexts.addListener(changed);
        officialChapters.addListener(changed);
        stories.addListener(changed);
    }
}
