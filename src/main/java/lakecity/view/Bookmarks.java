package lakecity.view;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import lakecity.i18n.Language;
import lakecity.plan.Plan;

/**
 * The views a person has saved under a name, in the order of saving. Each is kept as the JSON of its {@link View} with
 * one field more, {@code name}, so that it survives a change of the plan and of the program. FX thread.
 */
public final class Bookmarks {
    /** More are not kept. */
    public static final int MOST = 500;

    /** Longer names are cut; characters. */
    public static final int LONGEST_NAME = 120;

    private static final String NAME = "name";

    private final ObservableList<Bookmark> list = FXCollections.observableArrayList();
    private final ObservableList<Bookmark> shown = FXCollections.unmodifiableObservableList(list);

    /**
     * A saved view.
     *
     * @param name as the person calls it
     * @param json the view as JSON, on one line
     */
    public record Bookmark(String name, String json) {

        /** The view, for a plan; what the plan does not have is left out. Home holds where the JSON says nothing. */
        public Optional<View> view(Plan plan, View home) {
            return read(json, plan, home);
        }
    }

    /** For panels and the settings to observe. */
    public ObservableList<Bookmark> list() {
        return shown;
    }

    /** Saves a view. A name without letters is refused; when there is no room left the oldest one goes. */
    public void add(String name, View view) {
        String clean = clean(name);
        if (!clean.isEmpty()) {
            if (list.size() >= MOST) {
                list.remove(0);
            }
            list.add(bookmark(clean, view));
        }
    }

    /** Gives a bookmark another name; a name without letters changes nothing. */
    public void rename(Bookmark bookmark, String name) {
        String clean = clean(name);
        int place = list.indexOf(bookmark);
        if (place >= 0 && !clean.isEmpty()) {
            anyView(bookmark.json()).ifPresent(view -> list.set(place, bookmark(clean, view)));
        }
    }

    public void remove(Bookmark bookmark) {
        list.remove(bookmark);
    }

    /** All of them for the settings, each on one line. */
    public List<String> toJson() {
        return list.stream().map(Bookmark::json).toList();
    }

    /** Takes them from the settings; what is no view with a name is left out. */
    public void fromJson(List<String> lines) {
        List<Bookmark> found = new ArrayList<>();
        for (String line : lines) {
            anyView(line).ifPresent(view -> {
                JsonNode name = view.unknown().get(NAME);
                String clean = name == null ? "" : clean(name.asText());
                if (!clean.isEmpty() && found.size() < MOST) {
                    found.add(new Bookmark(clean, line));
                }
            });
        }
        list.setAll(found);
    }

    private static Bookmark bookmark(String name, View view) {
        return new Bookmark(name, ViewTree.of(view).put(NAME, name).toString());
    }

    /** As a view of no plan: to see that it is one, and its name. */
    private static Optional<View> anyView(String json) {
        return read(json, Plan.empty(), View.home(Plan.empty(), Language.ZH, ""));
    }

    private static Optional<View> read(String json, Plan plan, View home) {
        try {
            return Optional.of(ViewJson.read("bookmark", json.getBytes(StandardCharsets.UTF_8), plan, home)
                    .view());
        } catch (ViewFileException notAView) {
            return Optional.empty();
        }
    }

    private static String clean(String name) {
        String clean = name.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return clean.length() <= LONGEST_NAME
                ? clean
                : clean.substring(0, clean.offsetByCodePoints(0, clean.codePointCount(0, LONGEST_NAME)));
    }
}
