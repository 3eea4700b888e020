package lakecity.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options of the base map under pictures, as typed; {@link BaseDesk} makes base maps of them. */
final class BaseOptions {
    @Option(names = "--base", paramLabel = "ID|FILE", descriptionKey = "cli.render.base")
    private @Nullable String base;

    @Option(names = "--annotation", paramLabel = "ID|FILE", descriptionKey = "cli.render.annotation")
    private @Nullable String annotation;

    @Option(names = "--allow", paramLabel = "ID,ID", descriptionKey = "cli.base.allow")
    private @Nullable String allowed;

    @Option(names = "--offline", negatable = true, descriptionKey = "cli.base.offline")
    private @Nullable Boolean offline;

    /** Whether nothing was typed. */
    boolean isEmpty() {
        return base == null && annotation == null && allowed == null && offline == null;
    }

    /** The base map named for all pictures. */
    Optional<String> base() {
        return Optional.ofNullable(base);
    }

    /** The annotation named for all pictures. */
    Optional<String> annotation() {
        return Optional.ofNullable(annotation);
    }

    /** Ids of base maps from servers that views may show because they say so. */
    Set<String> allowed() {
        Set<String> ids = new TreeSet<>();
        if (allowed != null) {
            Arrays.stream(allowed.split("[,，]"))
                    .map(String::strip)
                    .filter(id -> !id.isEmpty())
                    .forEach(ids::add);
        }
        return ids;
    }

    /** Whether no server may be asked; empty when nothing was typed. */
    Optional<Boolean> offline() {
        return Optional.ofNullable(offline);
    }
}
