package lakecity.ui.basemaps;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import lakecity.geo.TileCoord;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Plan;
import lakecity.task.DirectBackground;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;
import lakecity.tiles.TileException;
import lakecity.tiles.TileSource;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.ui.SamplePlan;
import lakecity.ui.control.PathChooser;
import lakecity.view.View;
import lakecity.view.ViewState;
import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

/** The card by itself, with a shelf in memory, tiles at once or never, and answers given beforehand. */
public final class BaseFixture implements BaseShelf, PathChooser {
    public final ViewState state;
    public final ObjectProperty<List<BaseEntry>> entries = new SimpleObjectProperty<>();
    final Map<String, String> keys = new HashMap<>();
    final List<String> used = new ArrayList<>();
    public final List<SourceSpec> opened = new ArrayList<>();
    final List<String> keysTried = new ArrayList<>();
    final List<CompletableFuture<BufferedImage>> pending = new ArrayList<>();
    public final BaseMapsCard card;
    /** Why tiles do not come; null when they do. */
    @Nullable
    TileException trouble;

    /** What an opened source says of whose it is, where the entry does not. */
    LocalText credit = LocalText.EMPTY;

    /** What opening a source throws beyond what is expected; null for nothing. */
    @Nullable
    RuntimeException surprise;

    /** Whether tiles stay on their way. */
    boolean slow;

    /** Why nothing can be written; empty when it can. */
    LocalText full = LocalText.EMPTY;

    Optional<Path> file = Optional.empty();
    int closed;
    int broken;

    BaseFixture(Stage stage, Language language, String theme) {
        this(stage, state(language, theme), theme, usual());
    }

    /** The card over what is looked at elsewhere too. */
    public BaseFixture(Stage stage, ViewState state, String theme, List<BaseEntry> shipped) {
        this.state = state;
        entries.set(shipped);
        card = new BaseMapsCard(new BaseDesk(
                state, new DirectBackground(), this, this::preview, this, used::add, address -> used.add(address)));
        Scene scene = new Scene(new StackPane(new Region(), card), 960, 600);
        for (String each : List.of(theme + ".css", "atlas.css")) {
            scene.getStylesheets()
                    .add(lakecity.ui.MainWindow.class.getResource(each).toExternalForm());
        }
        stage.setX(0);
        stage.setY(0);
        stage.setScene(scene);
        stage.show();
    }

    private static ViewState state(Language language, String theme) {
        Plan plan = SamplePlan.session().plan();
        return new ViewState(plan, View.home(plan, language, theme));
    }

    private static List<BaseEntry> usual() {
        return List.of(
                new BaseEntry(SourceSpec.embedded(), false, false),
                new BaseEntry(online("foreign", "https://example.org/{z}/{x}/{y}.png"), false, false),
                new BaseEntry(online("keyed", "https://tiles.example.com/{z}/{x}/{y}?k={key}"), false, false));
    }

    public static SourceSpec online(String id, String address) {
        LocalText hint = new LocalText(
                "请到 https://keys.example.com/apply 申请密钥。", "Get a key at https://keys.example.com/apply .");
        LocalText keyHint = address.contains("{key}") ? hint : LocalText.EMPTY;
        Web web = new Web(List.of(), 256, keyHint, 2, Web.NONE.keep());
        LocalText title = new LocalText("底图" + id, "Map " + id);
        LocalText credit = LocalText.same("© " + id);
        return new SourceSpec(id, Kind.XYZ, Role.BASE, title, credit, LocalText.EMPTY, address, 0, 18, "", web);
    }

    private TileSource preview(SourceSpec spec, String key) {
        opened.add(spec);
        keysTried.add(key);
        if (surprise != null) {
            throw surprise;
        }
        return new TileSource() {
            @Override
            public String id() {
                return spec.id();
            }

            @Override
            public LocalText title() {
                return spec.title();
            }

            @Override
            public LocalText attribution() {
                return spec.attribution().isEmpty() ? credit : spec.attribution();
            }

            @Override
            public int minZoom() {
                return spec.minZoom();
            }

            @Override
            public int maxZoom() {
                return spec.maxZoom();
            }

            @Override
            public CompletableFuture<BufferedImage> load(TileCoord tile, int scale) {
                CompletableFuture<BufferedImage> load = new CompletableFuture<>();
                pending.add(load);
                if (trouble != null) {
                    load.completeExceptionally(trouble);
                } else if (!slow) {
                    load.complete(new BufferedImage(256, 256, BufferedImage.TYPE_INT_RGB));
                }
                return load;
            }

            @Override
            public void close() {
                closed++;
            }
        };
    }

    @Override
    public ObservableValue<List<BaseEntry>> entries() {
        return entries;
    }

    @Override
    public void keep(List<BaseEntry> wanted, Consumer<LocalText> failed) {
        if (full.isEmpty()) {
            entries.set(List.copyOf(wanted));
        } else {
            failed.accept(full);
        }
    }

    @Override
    public String key(SourceSpec spec) {
        return keys.getOrDefault(TileKeys.server(spec), "");
    }

    @Override
    public void keepKey(SourceSpec spec, String key, Consumer<LocalText> failed) {
        keys.put(TileKeys.server(spec), key);
    }

    @Override
    public int broken() {
        return broken;
    }

    @Override
    public void clean(Consumer<LocalText> failed) {
        broken = 0;
    }

    @Override
    public Optional<Path> folder(@Nullable Window owner, String title, @Nullable Path start) {
        return file;
    }

    @Override
    public Optional<Path> file(@Nullable Window owner, String title, String kind, List<String> patterns) {
        return file;
    }

    List<String> ids() {
        return entries.get().stream().map(BaseEntry::id).toList();
    }

    /** The button of some words, shown or for screen readers. */
    public ButtonBase button(String words) {
        return seen().filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(node -> words.equals(node.getText()) || words.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
    }

    public TextInputControl field(String words) {
        return seen().filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(node -> words.equals(node.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + words));
    }

    public Stream<Node> seen() {
        if (Platform.isFxApplicationThread()) {
            card.applyCss();
            card.layout();
            return all(card).toList().stream();
        }
        return WaitForAsyncUtils.waitForAsyncFx(10_000, this::seen);
    }

    private static Stream<Node> all(Node root) {
        if (!root.isVisible()) {
            return Stream.empty();
        }
        Stream<Node> below = root instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(BaseFixture::all)
                : Stream.empty();
        return Stream.concat(Stream.of(root), below);
    }

    static String zh(String key, Object... arguments) {
        return Messages.of(Language.ZH).text(key, arguments);
    }
}
