package lakecity.tiles.catalogue;

import java.util.List;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;

/** Sources for tests. */
final class Specs {
    private Specs() {}

    static SourceSpec of(String id, Kind kind, String address, List<String> subdomains) {
        Web web = new Web(subdomains, 256, LocalText.EMPTY, 4, Web.NONE.keep());
        return new SourceSpec(
                id,
                kind,
                Role.BASE,
                new LocalText("甲" + id, id),
                LocalText.EMPTY,
                LocalText.EMPTY,
                address,
                0,
                19,
                "",
                web);
    }

    static SourceSpec xyz(String id, String address) {
        return of(id, Kind.XYZ, address, List.of());
    }

    static SourceSpec xyz(String id) {
        return xyz(id, "https://" + id + ".example/{z}/{x}/{y}.png");
    }
}
