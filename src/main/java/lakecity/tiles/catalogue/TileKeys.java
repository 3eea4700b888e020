package lakecity.tiles.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;

/**
 * The user's keys to tile servers, in a file of their own in the settings folder that nobody else may read, where the
 * system knows of that. A key belongs to a server, not to an entry: it is typed once for all maps of that server, and an
 * entry of the same id that names another server does not get it. Never part of a pack, export, log or message.
 * Immutable; any thread.
 */
public final class TileKeys {
    /** The file's name in the settings folder. */
    public static final String NAME = "tile-keys.json";

    /** No keys. */
    public static final TileKeys NONE = new TileKeys(UserFile.none(NAME), new TreeMap<>(), List.of());

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~=+:-]{1,300}");
    private static final Pattern SERVER = Pattern.compile("(?i)(https?)://([^/?#]+).*");
    private final UserFile file;
    private final Map<String, String> keys;
    private final List<CatalogueFault> faults;

    private TileKeys(UserFile file, Map<String, String> keys, List<CatalogueFault> faults) {
        this.file = file;
        this.keys = keys;
        this.faults = List.copyOf(faults);
    }

    /** Reads the keys in a settings folder; never fails: a broken file is set aside, with a fault. Slow. */
    public static TileKeys read(Path folder) {
        List<CatalogueFault> faults = new ArrayList<>();
        UserFile file = UserFile.read(folder, NAME, faults);
        ObjectNode root = file.root();
        Map<String, String> keys = new TreeMap<>();
        if (root.has("keys") && !root.path("keys").isObject()) {
            faults.add(new CatalogueFault(
                    "/keys", Messages.both("tiles.own.keys"), Messages.both("tiles.own.keys.remedy")));
        }
        for (Map.Entry<String, JsonNode> entry : root.path("keys").properties()) {
            if (entry.getValue().isTextual() && isKey(entry.getValue().asText())) {
                keys.put(entry.getKey(), entry.getValue().asText());
            } else {
                // The pointer is left out: a key may have been typed in the wrong place.
                faults.add(new CatalogueFault(
                        "/keys", Messages.both("tiles.own.key"), Messages.both("tiles.own.keys.remedy")));
            }
        }
        if (!faults.isEmpty()) {
            file.keepCopy();
        }
        return new TileKeys(file, keys, faults);
    }

    /** What was wrong with the file. */
    public List<CatalogueFault> faults() {
        return faults;
    }

    /** What a source's key belongs to: scheme and server of its address, as the pattern has them; empty for none. */
    public static String server(SourceSpec spec) {
        Matcher server = SERVER.matcher(spec.address());
        return server.matches()
                ? server.group(1).toLowerCase(Locale.ROOT) + "://"
                        + server.group(2).toLowerCase(Locale.ROOT)
                : "";
    }

    /** The key for a server as {@link #server} names it; empty for none. For {@link SourceOpener}. */
    public String key(String server) {
        return keys.getOrDefault(server, "");
    }

    /** The key a source needs; empty for none. */
    public String key(SourceSpec spec) {
        return key(server(spec));
    }

    /** Whether something may be a key: 1 to 300 letters, digits and a few signs. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /**
     * With another key for a source and all others of its server; an empty one forgets it.
     *
     * @throws IllegalArgumentException when it is neither empty nor a key, or the source has no server
     */
    public TileKeys with(SourceSpec spec, String key) {
        String server = server(spec);
        if (server.isEmpty() || !key.isEmpty() && !isKey(key)) {
            throw new IllegalArgumentException("no key of " + spec.id());
        }
        Map<String, String> changed = new TreeMap<>(keys);
        if (key.isEmpty()) {
            changed.remove(server);
        } else {
            changed.put(server, key);
        }
        return new TileKeys(file, changed, faults);
    }

    /** Without what was not understood; a copy of the file is kept when it is written. */
    public TileKeys cleaned() {
        return new TileKeys(file, keys, List.of());
    }

    /** Writes the file; after a failure the old one is as it was. Slow. */
    public void write(Path folder) throws IOException {
        ObjectNode changed = file.root().deepCopy();
        changed.put("schema", 1);
        ObjectNode list = changed.putObject("keys");
        keys.forEach(list::put);
        file.write(folder, changed);
    }

    /** Says how many there are, and nothing of what they are. */
    @Override
    public String toString() {
        return "TileKeys[" + keys.size() + "]";
    }
}
