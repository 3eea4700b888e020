package lakecity.ui.basemaps;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lakecity.geo.TileCoord;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.catalogue.CatalogueFault;
import lakecity.tiles.catalogue.UserSources;
import lakecity.tiles.web.TileAddress;

/**
 * A source as it stands in the fields.
 *
 * @param before what it was, from which all comes that has no field
 * @param read what the address was understood as
 * @param subdomains as typed, with commas between
 */
record SourceDraft(
        SourceSpec before,
        AddressReading read,
        String zh,
        String en,
        String attribution,
        String subdomains,
        boolean annotation,
        More more) {
    private static final int LONGEST = 2000;
    private static final int USUAL_MAX = 18;

    /**
     * What most need not set.
     *
     * @param minZoom as typed; empty for what the kind of source has
     * @param maxZoom as typed; empty for what the kind of source has
     * @param tileSize 256 or 512
     * @param companion id of an annotation; empty for none
     * @param keyHint where to get a key; empty for nothing
     * @param connections at once
     * @param keep how long tiles are fresh where the server does not say
     */
    record More(
            String minZoom,
            String maxZoom,
            int tileSize,
            String companion,
            String keyHint,
            int connections,
            Duration keep) {}

    /** What is wrong with the fields, in plain words; empty when a source can be made of them. */
    Optional<LocalText> fault() {
        return addressFault().or(this::zoomFault).map(Messages::both);
    }

    /** What is wrong with it as an entry of the list. */
    Optional<LocalText> faultToKeep() {
        if (zh.isBlank() && en.isBlank()) {
            return Optional.of(Messages.both("basemaps.fault.title"));
        }
        if (attribution.isBlank()) {
            return fault().or(() -> Optional.of(Messages.both("basemaps.fault.attribution")));
        }
        return fault().or(() -> UserSources.check(spec()).stream().findFirst().map(CatalogueFault::reason));
    }

    private Optional<String> addressFault() {
        String address = address();
        if (address.isBlank() || address.length() > LONGEST) {
            return Optional.of("basemaps.fault.address");
        }
        return read.fault().or(() -> isWeb() ? webFault() : pathFault());
    }

    private Optional<String> webFault() {
        if (host().isEmpty()) {
            return Optional.of("basemaps.fault.scheme");
        }
        if (kind() == SourceKind.PMTILES) {
            return TileAddress.isSoundFile(address()) ? Optional.empty() : Optional.of("basemaps.fault.scheme");
        }
        if (has("{s}") == subdomainList().isEmpty()) {
            return Optional.of("basemaps.fault.subdomains");
        }
        return TileAddress.isSound(address(), subdomainList())
                ? Optional.empty()
                : Optional.of("basemaps.fault.template");
    }

    private Optional<String> pathFault() {
        try {
            return Path.of(address()).isAbsolute() ? Optional.empty() : Optional.of("basemaps.fault.path");
        } catch (InvalidPathException e) {
            return Optional.of("basemaps.fault.path");
        }
    }

    private Optional<String> zoomFault() {
        int min = minZoom();
        int max = maxZoom();
        return min < 0 || max < 0 || max > TileCoord.MAX_ZOOM || min > max
                ? Optional.of("basemaps.fault.zooms")
                : Optional.empty();
    }

    private int minZoom() {
        return more.minZoom().isEmpty() ? 0 : zoom(more.minZoom());
    }

    private int maxZoom() {
        return more.maxZoom().isEmpty() ? usualMax(kind()) : zoom(more.maxZoom());
    }

    /** The greatest zoom where none is said: archives know their own. */
    static int usualMax(SourceKind kind) {
        return kind == SourceKind.TEMPLATE ? USUAL_MAX : TileCoord.MAX_ZOOM;
    }

    private static int zoom(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
    }

    private boolean has(String part) {
        return address().contains(part);
    }

    SourceKind kind() {
        return read.form().kind();
    }

    /** The address with its scheme in small letters, as the rest of the program expects it. */
    String address() {
        String plain = read.address();
        int colon = plain.indexOf("://");
        return isWeb() ? plain.substring(0, colon).toLowerCase(Locale.ROOT) + plain.substring(colon) : plain;
    }

    /** Whether the address is one of a server. */
    boolean isWeb() {
        String low = read.address().toLowerCase(Locale.ROOT);
        return low.startsWith("http://") || low.startsWith("https://");
    }

    /** Whether it asks for a key. */
    boolean needsKey() {
        return kind() == SourceKind.TEMPLATE && has("{key}");
    }

    /** The server's name; empty for none. */
    String host() {
        return hostOf(address(), subdomainList());
    }

    /** The server or the file a source's tiles come from; empty for the embedded map. */
    static String placeOf(SourceSpec spec) {
        if (spec.isOnline()) {
            return hostOf(spec.address(), spec.web().subdomains());
        }
        String path = spec.address().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String hostOf(String address, List<String> subdomains) {
        String first = subdomains.isEmpty() ? "s" : subdomains.get(0);
        try {
            String host = URI.create(address.replace("{s}", first).replaceAll("[{}]", ""))
                    .getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    /** The source. Only where there is no {@link #fault}. */
    SourceSpec spec() {
        return new SourceSpec(
                before.id(),
                kind().kind(),
                annotation ? SourceSpec.Role.ANNOTATION : SourceSpec.Role.BASE,
                new LocalText((zh.isBlank() ? en : zh).strip(), (en.isBlank() ? zh : en).strip()),
                credit(),
                before.warning(),
                address(),
                minZoom(),
                maxZoom(),
                annotation ? "" : more.companion(),
                isWeb() ? web() : SourceSpec.Web.NONE);
    }

    private LocalText credit() {
        return inOneLine(attribution, before.attribution());
    }

    /** Who wrote one line meant both languages; words in two languages stay unless they were changed. */
    private static LocalText inOneLine(String line, LocalText old) {
        String typed = line.strip();
        return typed.equals(old.zh()) || typed.equals(old.en()) ? old : LocalText.same(typed);
    }

    private SourceSpec.Web web() {
        List<String> list = kind() == SourceKind.TEMPLATE ? subdomainList() : List.of();
        LocalText hint = needsKey() ? inOneLine(more.keyHint(), before.web().keyHint()) : LocalText.EMPTY;
        return new SourceSpec.Web(list, more.tileSize(), hint, more.connections(), more.keep());
    }

    private List<String> subdomainList() {
        if (!has("{s}")) {
            return List.of();
        }
        return subdomains.isBlank()
                ? read.subdomains()
                : Arrays.stream(subdomains.split("[,，;；\\s]+"))
                        .filter(each -> !each.isEmpty())
                        .toList();
    }
}
