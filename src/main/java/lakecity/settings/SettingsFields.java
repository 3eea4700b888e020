package lakecity.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.i18n.Language;
import org.jspecify.annotations.Nullable;

/** Takes settings from a tree, field by field: what makes no sense leaves the default and is noted. */
final class SettingsFields {
    private static final int MANY = 500;
    private static final int LONGEST_PATH = 5000;
    private static final Pattern PACK = Pattern.compile("\"plan\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");
    private static final double FAR = 100_000;

    private final ObjectNode root;
    private final List<String> wrong = new ArrayList<>();

    SettingsFields(ObjectNode root) {
        this.root = root;
    }

    /** Fills the settings; gives the names of the fields that made no sense. */
    List<String> into(Settings settings) {
        text("language", "zh|en|both", code -> settings.language().set(Language.of(code)));
        text("theme", "light|dark|system", settings.theme()::set);
        text("palette", "[a-z-]{0,40}", settings.palette()::set);
        number("textScale", 80, 200, value -> settings.textScale().set((int) Math.round(value)));
        text("baseMap", "\\P{Cntrl}{0,200}", settings.baseMap()::set);
        take("workOffline", node -> {
            settings.workOffline().set(node.asBoolean());
            return node.isBoolean();
        });
        text("contact", "[\\x20-\\x7e]{0,100}", settings.contact()::set);
        texts("agreed", 300, settings.agreed()::addAll);
        window(settings);
        number("leftWidth", 100, 2000, settings.leftWidth()::set);
        number("detailsWidth", 100, 2000, settings.detailsWidth()::set);
        flag("wideTable", settings.wideTable()::set);
        flag("hall", settings.hall()::set);
        flag("showOnMain", settings.showOnMain()::set);
        text("speaker", "auto|on|off", settings.speaker()::set);
        text("tab", "[A-Za-z0-9-]{0,40}", settings.tab()::set);
        text("lastView", text -> true, view -> ofOnePack(view, settings));
        map("lastViews", SettingsJson.LONGEST_TEXT, settings.lastViews()::putAll);
        texts("recentPacks", LONGEST_PATH, settings.recentPacks()::setAll);
        map("officialTexts", LONGEST_PATH, settings.officialTexts()::putAll);
        map("officialChapters", LONGEST_PATH, settings.officialChapters()::putAll);
        texts("searches", 1000, settings.searches()::setAll);
        texts("bookmarks", SettingsJson.LONGEST_TEXT, settings.bookmarks()::setAll);
        texts("stories", 4000, settings.stories()::setAll);
        return wrong;
    }

    /** Before there were other packs, one view was kept; it says itself which pack it is of. */
    private static void ofOnePack(String view, Settings settings) {
        Matcher pack = PACK.matcher(view);
        if (pack.find()) {
            settings.lastViews().put(pack.group(1), view);
        }
    }

    private void window(Settings settings) {
        take("window", node -> {
            boolean sound = isWithin(node.get("x"), -FAR, FAR)
                    && isWithin(node.get("y"), -FAR, FAR)
                    && isWithin(node.get("width"), 1, FAR)
                    && isWithin(node.get("height"), 1, FAR);
            if (sound) {
                settings.window()
                        .set(Optional.of(new WindowPlace(
                                node.get("x").asDouble(),
                                node.get("y").asDouble(),
                                node.get("width").asDouble(),
                                node.get("height").asDouble(),
                                node.path("maximized").asBoolean())));
            }
            return sound;
        });
    }

    private void text(String field, String pattern, Consumer<String> use) {
        text(field, text -> text.matches(pattern), use);
    }

    private void text(String field, Predicate<String> sound, Consumer<String> use) {
        take(field, node -> {
            boolean good = node.isTextual() && sound.test(node.textValue());
            if (good) {
                use.accept(node.textValue());
            }
            return good;
        });
    }

    private void flag(String field, Consumer<Boolean> use) {
        take(field, node -> {
            use.accept(node.asBoolean());
            return node.isBoolean();
        });
    }

    private void number(String field, double least, double most, Consumer<Double> use) {
        take(field, node -> {
            boolean good = isWithin(node, least, most);
            if (good) {
                use.accept(node.asDouble());
            }
            return good;
        });
    }

    private void texts(String field, int longest, Consumer<List<String>> use) {
        take(field, node -> {
            List<String> found = new ArrayList<>();
            node.forEach(each -> {
                if (each.isTextual() && each.textValue().length() <= longest && found.size() < MANY) {
                    found.add(each.textValue());
                }
            });
            use.accept(found);
            return node.isArray() && found.size() == node.size();
        });
    }

    private void map(String field, int longest, Consumer<Map<String, String>> use) {
        take(field, node -> {
            Map<String, String> found = new TreeMap<>();
            node.properties().forEach(each -> {
                if (each.getValue().isTextual()
                        && each.getValue().textValue().length() <= longest
                        && found.size() < MANY) {
                    found.put(each.getKey(), each.getValue().textValue());
                }
            });
            use.accept(found);
            return node.isObject() && found.size() == node.size();
        });
    }

    private void take(String field, Predicate<JsonNode> use) {
        JsonNode node = root.get(field);
        if (node != null && !use.test(node)) {
            wrong.add(field);
        }
    }

    private static boolean isWithin(@Nullable JsonNode node, double least, double most) {
        return node != null && node.isNumber() && node.asDouble() >= least && node.asDouble() <= most;
    }
}
