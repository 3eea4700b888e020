package lakecity.plan;

import java.util.List;
import lakecity.i18n.LocalText;

/** A named choice of layers: the whole plan, transport, towns. Layers are ids; all others are off. */
public record Preset(String id, LocalText title, List<String> layers) {
    public Preset {
        layers = List.copyOf(layers);
    }
}
