package lakecity.ui;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;

/**
 * A base map or an annotation the user can choose.
 *
 * @param id kept in views
 * @param title its name
 * @param host where its tiles are fetched from; empty for none
 * @param warning what must be said before it is used and before it is exported; empty for nothing
 * @param spec the source itself; empty where only a name is known
 */
public record BaseMapChoice(String id, LocalText title, String host, LocalText warning, Optional<SourceSpec> spec) {

    public BaseMapChoice(String id, LocalText title, String host, LocalText warning) {
        this(id, title, host, warning, Optional.empty());
    }

    /** The choice of a source. */
    static BaseMapChoice of(SourceSpec spec) {
        return new BaseMapChoice(spec.id(), spec.title(), host(spec), spec.warning(), Optional.of(spec));
    }

    /** Whether it lies over a base map rather than being one. */
    boolean isAnnotation() {
        return spec.filter(each -> each.role() == SourceSpec.Role.ANNOTATION).isPresent();
    }

    /** Id of the annotation that goes with it; empty for none. */
    String companion() {
        return spec.map(SourceSpec::companion).orElse("");
    }

    boolean isEmbedded() {
        return id.equals(SourceSpec.EMBEDDED);
    }

    private static String host(SourceSpec spec) {
        if (!spec.address().toLowerCase(Locale.ROOT).startsWith("http")) {
            return "";
        }
        String first = spec.web().subdomains().isEmpty()
                ? "s"
                : spec.web().subdomains().get(0);
        // Braces of the address' pattern are no part of a URI.
        String host = URI.create(spec.address().replace("{s}", first).replaceAll("[{}]", ""))
                .getHost();
        return host == null ? spec.address() : host;
    }
}
