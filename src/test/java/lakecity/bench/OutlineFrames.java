package lakecity.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;
import lakecity.i18n.Language;
import lakecity.plan.Clause;
import lakecity.ui.AtlasWindow;
import lakecity.ui.WindowOptions;
import lakecity.ui.map.MapProbe;

/**
 * The panel of the outline in the whole window: milliseconds from frame to frame while its tree is scrolled, and from the
 * moment that a clause's features are to glow to the frame on which they do. Argument: maps folder.
 */
public final class OutlineFrames extends Application {
    private static final double WARM_UP_MILLIS = 900;
    private static final double MILLIS = 2200;
    private static final double PIXELS_PER_SECOND = 900;
    private static final int GLOWS = 15;

    private final List<Double> glows = new ArrayList<>();
    private AtlasWindow window;
    private MapProbe map;
    private Scene scene;

    @Override
    public void start(Stage stage) {
        Path maps = Path.of(getParameters().getRaw().get(0));
        window = new AtlasWindow(stage, new WindowOptions(Optional.of(maps), Language.ZH, "light"), url -> {});
        window.open();
        map = MapProbe.of(window.map());
        scene = stage.getScene();
        Waiting.until(() -> stage.getTitle().contains(" – ") && map.isWhole(), this::show);
    }

    private void show() {
        scene.getRoot().lookupAll(".panel-tab").stream()
                .map(ToggleButton.class::cast)
                .filter(tab -> tab.getText().equals("纲要"))
                .forEach(ToggleButton::fire);
        Waiting.until(() -> tree() != null && tree().getExpandedItemCount() > 1000 && map.isWhole(), () -> {
            Told.figure("rows", tree().getExpandedItemCount());
            new Scroll((VirtualFlow<?>) tree().lookup(".virtual-flow"), this::told).start();
        });
    }

    @SuppressWarnings("unchecked")
    private TreeView<Clause> tree() {
        return (TreeView<Clause>) scene.getRoot().lookup(".clause-tree");
    }

    private void told(Sample frames) {
        Told.figure("scroll", frames.mean());
        Told.figure("scroll.p95", frames.share(0.95));
        glow(0);
    }

    private void glow(int turn) {
        window.state().brush(Set.of());
        if (turn == GLOWS) {
            Sample sample = new Sample(glows);
            Told.figure("glow", sample.median());
            Told.figure("glow.max", sample.share(1));
            Platform.exit();
            return;
        }
        List<Clause> clauses =
                tree().getRoot().getChildren().get(turn).getValue().children();
        Set<String> features = Set.copyOf(clauses.get(turn).features());
        Waiting.until(map::isWhole, () -> {
            long from = System.nanoTime();
            window.state().brush(features);
            new Lit(() -> {
                        glows.add((System.nanoTime() - from) / 1e6);
                        glow(turn + 1);
                    })
                    .start();
        });
    }

    /** Waits for the frame on which the glow is there. */
    private final class Lit extends AnimationTimer {
        private final Runnable then;

        Lit(Runnable then) {
            this.then = then;
        }

        @Override
        public void handle(long now) {
            if (map.isLit()) {
                stop();
                then.run();
            }
        }
    }

    /** A wheel that turns steadily, by the clock. */
    private static final class Scroll extends AnimationTimer {
        private final VirtualFlow<?> flow;
        private final Consumer<Sample> done;
        private final List<Double> frames = new ArrayList<>();
        private long begun;
        private long last;

        Scroll(VirtualFlow<?> flow, Consumer<Sample> done) {
            this.flow = flow;
            this.done = done;
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (begun == 0) {
                begun = now;
                last = now;
            }
            double frame = (now - last) / 1e6;
            double time = (now - begun) / 1e6;
            last = now;
            if (time > WARM_UP_MILLIS) {
                frames.add(frame);
            }
            if (time > WARM_UP_MILLIS + MILLIS) {
                stop();
                done.accept(new Sample(frames));
                return;
            }
            flow.scrollPixels(Math.rint(PIXELS_PER_SECOND * frame / 1000));
        }
    }
}
