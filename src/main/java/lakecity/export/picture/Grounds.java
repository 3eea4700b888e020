package lakecity.export.picture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import lakecity.i18n.LocalText;
import lakecity.tiles.TileHealth;
import lakecity.tiles.TileSource;
import lakecity.tiles.TileStack;
import lakecity.view.Annotation;
import lakecity.view.View;

/**
 * The base maps of what is exported: each opened once for all the views that show it, all closed at the end. What cannot be
 * opened is left out, and is told by {@link #unopened}. One thread.
 */
public final class Grounds implements BaseMapSource, AutoCloseable {
    private final Opener opener;
    private final Map<Ground, TileStack> stacks = new LinkedHashMap<>();
    private final Set<LocalText> unopened = new LinkedHashSet<>();

    /** Opens what lies over the embedded map in a view; what cannot be opened is named in the stack. Slow. */
    @FunctionalInterface
    public interface Opener {
        TileStack open(View view);
    }

    private record Ground(String source, double opacity, Annotation annotation) {}

    /** @param opener opens what a view asks for */
    public Grounds(Opener opener) {
        this.opener = opener;
    }

    @Override
    public TileStack under(View view) {
        Ground ground = new Ground(view.baseMap(), view.sourceOpacity(), view.annotation());
        return stacks.computeIfAbsent(ground, key -> open(view));
    }

    private TileStack open(View view) {
        TileStack opened = opener.open(view);
        opened.unopened().forEach(lacking -> unopened.add(lacking.why().reason()));
        return opened;
    }

    /** Why base maps and annotations could not be opened; a sentence each, none twice. */
    public List<LocalText> unopened() {
        return List.copyOf(unopened);
    }

    /** Why opened base maps lack tiles now; a sentence each, none twice. */
    public List<LocalText> ailing() {
        return each(source -> {
            TileHealth health = source.health();
            boolean isWell = health.state() == TileHealth.State.LOCAL || health.state() == TileHealth.State.ONLINE;
            return isWell ? LocalText.EMPTY : health.reason();
        });
    }

    /** What a user must know of the base maps that were opened; a sentence each, none twice. */
    public List<LocalText> warnings() {
        return each(TileSource::warning);
    }

    private List<LocalText> each(Function<TileSource, LocalText> said) {
        Set<LocalText> texts = new LinkedHashSet<>();
        stacks.values().forEach(stack -> stack.layers().forEach(layer -> texts.add(said.apply(layer.source()))));
        texts.remove(LocalText.EMPTY);
        return List.copyOf(texts);
    }

    @Override
    public void close() {
        stacks.values().forEach(TileStack::close);
        stacks.clear();
    }
}
