package lakecity.ui;

import java.net.URI;
import java.util.List;
import java.util.Set;
import lakecity.basemap.EmbeddedTileSource;
import lakecity.basemap.PaintGate;
import lakecity.draw.BasePainter;
import lakecity.draw.Palette;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileSource;
import lakecity.tiles.catalogue.TileCatalogue;
import lakecity.ui.map.TileSources;
import lakecity.view.Session;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/** The base maps on offer, opened for the map and for exports. Any thread. */
final class BaseMaps implements TileSources {
    private static final String USER_AGENT = "LakeCityAtlas/0.1";
    private static final int PAINTERS = 2;

    private volatile TileCatalogue catalogue = new TileCatalogue(List.of(), List.of());
    private volatile @Nullable Painted painted;
    private final PaintGate gate = new PaintGate(PAINTERS);

    /** The painter of a session's embedded map: its data is prepared once, whatever the colours. */
    private record Painted(Session session, BasePainter painter) {}

    /** Another catalogue was read. */
    void use(TileCatalogue read) {
        catalogue = read;
    }

    /** What the menu offers. */
    List<BaseMapChoice> choices() {
        return catalogue.specs().stream()
                .map(spec -> new BaseMapChoice(spec.id(), spec.title(), host(spec), spec.warning()))
                .toList();
    }

    /** While the overlay is painted, only one tile is. */
    void overlayIsPainted(boolean now) {
        gate.setBusy(now);
    }

    @Override
    public TileSource open(View view, Session session) {
        Set<String> hidden = TileSources.hiddenParts(session.plan(), view);
        return catalogue.open(view.baseMap(), USER_AGENT, spec -> embedded(spec, view, session, hidden));
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

    private static String host(SourceSpec spec) {
        if (spec.address().isEmpty()) {
            return "";
        }
        // Braces of the address' pattern are no part of a URI.
        String host = URI.create(spec.address().replaceAll("[{}]", "")).getHost();
        return host == null ? spec.address() : host;
    }
}
