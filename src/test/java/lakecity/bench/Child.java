package lakecity.bench;

import java.util.Arrays;
import javafx.application.Application;

/** The main class of the measuring processes: JavaFX does not start from a class path whose main class is its own. */
public final class Child {
    private Child() {}

    public static void main(String[] args) {
        try {
            run(args);
        } catch (Throwable e) {
            // Threads of its own would keep it alive.
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static void run(String[] args) throws Exception {
        String[] rest = Arrays.copyOfRange(args, 1, args.length);
        switch (args[0]) {
            case "frames" -> Application.launch(Frames.class, rest);
            case "show" -> Application.launch(ShowFrames.class, rest);
            case "switch" -> Application.launch(SwitchTimes.class, rest);
            case "walk" -> Application.launch(Walk.class, rest);
            case "outline" -> Application.launch(OutlineFrames.class, rest);
            case "start" -> ColdStart.main(rest);
            case "swing" -> SwingMap.main(rest);
            case "repaint" -> Repaint.main(rest);
            case "search" -> SearchBenchmark.main(rest);
            case "table" -> lakecity.ui.projects.TableBenchmark.main(rest);
            case "export" -> SlidesBenchmark.main(rest);
            case "store" -> StoreSpeed.main(rest);
            case "tiles" -> TileSpeed.main(rest);
            case "opening" -> Opening.main(rest);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }
}
