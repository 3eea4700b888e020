package lakecity.ui.basemaps;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
 * @param subdomains as typed, with commas between
 * @param minZoom as typed
 * @param maxZoom as typed
 */
record SourceDraft(
        SourceSpec before,
        SourceKind kind,
        String zh,
        String en,
        String address,
        String attribution,
        String minZoom,
        String maxZoom,
        String subdomains,
        boolean annotation) {
    private static final int LONGEST = 2000;

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
        if (address.isBlank() || address.length() > LONGEST) {
            return Optional.of("basemaps.fault.address");
        }
        return isWeb() ? webFault() : kind == SourceKind.TEMPLATE ? Optional.of("basemaps.fault.scheme") : pathFault();
    }

    private Optional<String> webFault() {
        if (kind == SourceKind.MBTILES || kind == SourceKind.FOLDER) {
            return Optional.of("basemaps.fault.local");
        }
        if (host().isEmpty()) {
            return Optional.of("basemaps.fault.scheme");
        }
        if (kind == SourceKind.PMTILES) {
            return TileAddress.isSoundFile(address.strip()) ? Optional.empty() : Optional.of("basemaps.fault.scheme");
        }
        if (has("{s}") == subdomainList().isEmpty()) {
            return Optional.of("basemaps.fault.subdomains");
        }
        return TileAddress.isSound(address.strip(), subdomainList())
                ? Optional.empty()
                : Optional.of("basemaps.fault.template");
    }

    private Optional<String> pathFault() {
        try {
            return Path.of(address.strip()).isAbsolute() ? Optional.empty() : Optional.of("basemaps.fault.path");
        } catch (InvalidPathException e) {
            return Optional.of("basemaps.fault.path");
        }
    }

    private Optional<String> zoomFault() {
        int min = zoom(minZoom);
        int max = zoom(maxZoom);
        return min < 0 || max < 0 || max > TileCoord.MAX_ZOOM || min > max
                ? Optional.of("basemaps.fault.zooms")
                : Optional.empty();
    }

    private static int zoom(String text) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : -1;
    }

    private boolean has(String part) {
        return address.contains(part);
    }

    /** Whether the address is one of a server. */
    boolean isWeb() {
        String low = address.strip().toLowerCase(Locale.ROOT);
        return low.startsWith("http://") || low.startsWith("https://");
    }

    /** The server's name; empty for none. */
    String host() {
        return hostOf(address.strip(), subdomainList());
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

    /** The address with its scheme in small letters, as the rest of the program expects it. */
    private String plainAddress() {
        String plain = address.strip();
        int colon = plain.indexOf("://");
        return isWeb() ? plain.substring(0, colon).toLowerCase(Locale.ROOT) + plain.substring(colon) : plain;
    }

    /** The source. Only where there is no {@link #fault}. */
    SourceSpec spec() {
        return new SourceSpec(
                before.id(),
                kind.kind(),
                annotation ? SourceSpec.Role.ANNOTATION : SourceSpec.Role.BASE,
                new LocalText((zh.isBlank() ? en : zh).strip(), (en.isBlank() ? zh : en).strip()),
                credit(),
                before.warning(),
                plainAddress(),
                zoom(minZoom),
                zoom(maxZoom),
                annotation ? "" : before.companion(),
                isWeb() ? web() : SourceSpec.Web.NONE);
    }

    /** Who wrote one line meant both languages; words in two languages stay unless they were changed. */
    private LocalText credit() {
        String typed = attribution.strip();
        LocalText old = before.attribution();
        return typed.equals(old.zh()) || typed.equals(old.en()) ? old : LocalText.same(typed);
    }

    private SourceSpec.Web web() {
        SourceSpec.Web old = before.web();
        List<String> list = kind == SourceKind.TEMPLATE ? subdomainList() : List.of();
        return new SourceSpec.Web(list, old.tileSize(), old.keyHint(), old.connections(), old.keep());
    }

    private List<String> subdomainList() {
        return Arrays.stream(subdomains.split("[,，;；\\s]+"))
                .filter(each -> !each.isEmpty())
                .toList();
    }
}
