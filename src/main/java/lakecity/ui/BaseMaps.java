package lakecity.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import lakecity.basemap.EmbeddedTileSource;
import lakecity.basemap.PaintGate;
import lakecity.draw.base.BasePainter;
import lakecity.draw.style.Palette;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.settings.CacheFolder;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileLimits;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.tiles.catalogue.SourceOpener;
import lakecity.tiles.catalogue.StackOpener;
import lakecity.tiles.catalogue.StackOpener.Wanted;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.tiles.catalogue.UserSources;
import lakecity.tiles.store.TileDisk;
import lakecity.tiles.web.Hosts;
import lakecity.tiles.web.UserAgent;
import lakecity.tiles.web.WebAccess;
import lakecity.ui.map.TileSources;
import lakecity.view.Session;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The base maps on offer, opened for the map and for exports, and the one way they all share to the network. Any thread.
 */
final class BaseMaps implements TileSources, AutoCloseable {
    private static final int PAINTERS = 2;

    private final UserTiles user;
    private final Hosts hosts = new Hosts();
    private final TileDisk disk;
    private final WebAccess access;
    private final PaintGate gate = new PaintGate(PAINTERS);
    private volatile TileCatalogue shipped = new TileCatalogue(List.of(), List.of());
    private volatile TileCatalogue catalogue = shipped;
    private volatile Path folder = Path.of("maps", "base");
    private volatile Set<String> agreed = Set.of();
    private volatile String contact = "";
    private volatile @Nullable Painted painted;

    /** The painter of a session's embedded map: its data is prepared once, whatever the colours. */
    private record Painted(Session session, BasePainter painter) {}

    /**
     * @param settings the folder with the user's own sources and keys; empty for a window that remembers nothing
     * @param notice is told on any thread when tiles cannot be kept on the disk
     */
    BaseMaps(Optional<Path> settings, Consumer<LocalText> notice) {
        this(new UserTiles(settings), settings, notice);
    }

    /** @param user the user's own sources and keys, perhaps read already */
    BaseMaps(UserTiles user, Optional<Path> settings, Consumer<LocalText> notice) {
        this.user = user;
        disk = new TileDisk(settings.flatMap(CacheFolder::of), notice);
        access = new WebAccess(hosts, disk, () -> UserAgent.of(contact), TileLimits.STANDARD);
    }

    /**
     * Another catalogue was read.
     *
     * @param sources its file, beside which the paths of its entries begin
     */
    void use(TileCatalogue read, Path sources) {
        Path beside = sources.toAbsolutePath().getParent();
        shipped = read;
        folder = beside == null ? Path.of("") : beside;
        catalogue = read.merged(own());
    }

    /** The user changed their own sources or keys. */
    void use(UserSources changed, TileKeys changedKeys) {
        user.become(changed, changedKeys);
        catalogue = shipped.merged(changed);
    }

    /** The catalogue as it was shipped, for whoever lets the user change their list. */
    TileCatalogue shipped() {
        return shipped;
    }

    /** The user's own sources. */
    UserSources own() {
        return user.now().sources();
    }

    /** The user's keys. */
    TileKeys keys() {
        return user.now().keys();
    }

    /** Opens sources with the user's keys. */
    SourceOpener opener() {
        TileKeys known = keys();
        return new SourceOpener(access, known::key, folder);
    }

    /** Opens sources with a key that is only being tried. */
    SourceOpener opener(String key) {
        return new SourceOpener(access, server -> key, folder);
    }

    /** Stops or allows all requests to the network. */
    void setOffline(boolean offline) {
        hosts.setOffline(offline);
    }

    /** How tile servers may reach the user; empty for not at all. */
    void setContact(String typed) {
        contact = typed;
    }

    /** The base maps from the network that the user agreed to, as the settings name them. */
    void setAgreed(Set<String> now) {
        agreed = Set.copyOf(now);
    }

    /** Whether the user agreed to all that a view fetches from the network. */
    boolean agreed(View view) {
        return catalogue.specs().stream()
                .filter(spec -> spec.id().equals(view.baseMap())
                        || spec.id().equals(view.annotation().source()))
                .map(BaseMapChoice::of)
                .allMatch(choice -> choice.host().isEmpty() || agreed.contains(ViewMemory.agreement(choice)));
    }

    @Override
    public List<Object> behind(View view) {
        List<Object> behind = new ArrayList<>(List.of(agreed(view)));
        for (String id : List.of(view.baseMap(), view.annotation().source())) {
            catalogue.spec(id).ifPresent(spec -> {
                behind.add(spec);
                behind.add(spec.needsKey() ? keys().key(spec) : "");
            });
        }
        return behind;
    }

    /** While the overlay is painted, only one tile is. */
    void overlayIsPainted(boolean now) {
        gate.setBusy(now);
    }

    @Override
    public TileStack open(View view, Session session) {
        Set<String> hidden = TileSources.hiddenParts(session.plan(), view);
        SourceSpec spec = catalogue.spec(SourceSpec.EMBEDDED).orElseGet(SourceSpec::embedded);
        TileSource lowest = embedded(spec, view, session, hidden);
        return above(view).over(lowest);
    }

    /**
     * What lies over the embedded map in a view; exports paint that themselves. None where the user did not agree to it yet:
     * another pack may give a known id to another server.
     */
    TileStack above(View view) {
        if (!agreed(view)) {
            return new TileStack(List.of());
        }
        return new StackOpener(catalogue, opener()::open)
                .open(
                        new Wanted(view.baseMap(), view.sourceOpacity()),
                        new Wanted(view.annotation().source(), view.annotation().opacity()));
    }

    /** Ends all requests. */
    @Override
    public void close() {
        hosts.close();
        disk.close();
    }

    private TileSource embedded(SourceSpec spec, View view, Session session, Set<String> hidden) {
        return new EmbeddedTileSource(
                spec, credits(session), painter(session), Palette.of(view.palette()), hidden, gate);
    }

    private BasePainter painter(Session session) {
        Painted known = painted;
        if (known != null && known.session() == session) {
            return known.painter();
        }
        BasePainter made = new BasePainter(session.base());
        painted = new Painted(session, made);
        return made;
    }

    /** Whose data the embedded map is painted from, without those the plan's own credits name already. */
    private static LocalText credits(Session session) {
        List<LocalText> credits = session.base().head().credits().stream()
                .filter(credit -> !session.plan().head().credits().contains(credit))
                .toList();
        return new LocalText(joined(credits, Language.ZH), joined(credits, Language.EN));
    }

    private static String joined(List<LocalText> texts, Language language) {
        return String.join(
                " · ", texts.stream().map(text -> text.primary(language)).toList());
    }
}
