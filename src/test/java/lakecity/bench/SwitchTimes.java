package lakecity.bench;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import lakecity.geo.Bounds;
import lakecity.geo.LonLat;
import lakecity.geo.TileCoord;
import lakecity.i18n.Language;
import lakecity.tiles.archive.MbtilesWriter;
import lakecity.ui.AtlasWindow;
import lakecity.ui.WindowOptions;
import lakecity.ui.map.MapProbe;

/**
 * Milliseconds from the choice of another base map until every tile of the view is painted, at 1360×860: the embedded map,
 * an MBTiles file, a server on this machine that never lets a tile be kept, and back. Arguments: maps folder, scratch folder.
 */
public final class SwitchTimes extends Application {
    private static final int ROUNDS = 6;
    private static final Bounds AREA = new Bounds(114, 36, 118, 40);
    private static final List<String> TURNS = List.of("bench-file", "bench-web", "embedded");

    private final Map<String, List<Double>> times = new HashMap<>();

    @Override
    public void start(Stage stage) throws Exception {
        Path folder = Path.of(getParameters().getRaw().get(1));
        Path maps = copy(Path.of(getParameters().getRaw().get(0)), folder.resolve("switch-maps"));
        List<byte[]> pictures = TileSpeed.pictures(new Random(20210517), "png");
        MbtilesWriter.write(maps.resolve("base/bench.mbtiles"), Map.of("format", "png"), tiles(pictures));
        Files.writeString(maps.resolve("base/sources.json"), sources(serve(pictures)));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(Ground.WIDTH);
        stage.setHeight(Ground.HEIGHT);
        AtlasWindow window =
                new AtlasWindow(stage, new WindowOptions(Optional.of(maps), Language.ZH, "light"), url -> {});
        window.open();
        window.settings().agreed().add("bench-web 127.0.0.1");
        MapProbe map = MapProbe.of(window.map());
        Waiting.until(map::isWhole, () -> turn(window, map, 0));
    }

    private void turn(AtlasWindow window, MapProbe map, int number) {
        if (number == ROUNDS * TURNS.size()) {
            // The first round of each warms up.
            times.forEach((id, all) -> Told.figure(id, new Sample(all.subList(1, all.size())).median()));
            Platform.exit();
            System.exit(0);
        }
        String id = TURNS.get(number % TURNS.size());
        long begun = System.nanoTime();
        window.state().setBase(id, 1);
        Waiting.until(map::isWhole, () -> {
            times.computeIfAbsent(id, key -> new ArrayList<>()).add((System.nanoTime() - begun) / 1e6);
            turn(window, map, number + 1);
        });
    }

    private static Map<TileCoord, byte[]> tiles(List<byte[]> pictures) {
        Map<TileCoord, byte[]> tiles = new LinkedHashMap<>();
        for (int zoom = 7; zoom <= 10; zoom++) {
            TileCoord first = TileCoord.at(new LonLat(AREA.west(), AREA.north()), zoom);
            TileCoord last = TileCoord.at(new LonLat(AREA.east(), AREA.south()), zoom);
            for (int x = first.x(); x <= last.x(); x++) {
                for (int y = first.y(); y <= last.y(); y++) {
                    tiles.put(new TileCoord(zoom, x, y), pictures.get(tiles.size() % pictures.size()));
                }
            }
        }
        return tiles;
    }

    private static int serve(List<byte[]> pictures) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work, "bench-server");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", exchange -> {
            byte[] picture = pictures.get(Math.floorMod(exchange.getRequestURI().hashCode(), pictures.size()));
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.sendResponseHeaders(200, picture.length);
            exchange.getResponseBody().write(picture);
            exchange.close();
        });
        server.start();
        return server.getAddress().getPort();
    }

    private static String sources(int port) {
        return """
                {"schema": 1, "sources": [
                  {"id": "embedded", "kind": "embedded", "title": {"zh": "离线底图", "en": "Embedded map"}},
                  {"id": "bench-file", "kind": "mbtiles", "title": {"zh": "文件", "en": "File"}, "path": "bench.mbtiles",
                   "attribution": {"zh": "无", "en": "none"}, "minZoom": 7, "maxZoom": 10},
                  {"id": "bench-web", "kind": "xyz", "title": {"zh": "服务器", "en": "Server"},
                   "url": "http://127.0.0.1:%d/{z}/{x}/{y}.png", "connections": 4,
                   "attribution": {"zh": "无", "en": "none"}, "minZoom": 0, "maxZoom": 18}]}
                """.formatted(port);
    }

    private static Path copy(Path from, Path to) throws Exception {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.writeString(target, Files.readString(each, StandardCharsets.UTF_8));
                }
            }
        }
        return to;
    }
}
