package lakecity.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lakecity.data.MapsFolder;
import lakecity.data.PackException;
import lakecity.data.PackReader;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Plan;
import lakecity.story.Scene;
import lakecity.story.Story;
import lakecity.view.Axis;
import lakecity.view.LayerView;
import lakecity.view.Session;
import lakecity.view.View;

/** Stories for tests and measurements: one of the shipped plan, and scenes without a map, which are quick. */
public final class SampleStory {
    private SampleStory() {}

    /** The shipped plan. */
    public static Session shipped() throws PackException {
        MapsFolder maps = new MapsFolder(Path.of("maps"));
        Plan plan = new PackReader().read(maps, "plan").plan();
        return new Session(plan, new PackReader().read(maps, "base/embedded").plan(), List.of());
    }

    /** A cover, as many maps as wanted (town, lake, whole city in turn), and an end. */
    public static Story of(Plan plan, int maps) {
        List<Scene> scenes = new ArrayList<>();
        scenes.add(scene("cover", Scene.Kind.COVER, new LocalText("一湖五区", "One lake, five districts"), null));
        for (int i = 0; i < maps; i++) {
            scenes.add(scene(
                    "m" + i, Scene.Kind.MAP, new LocalText("第 " + (i + 1) + " 图", "Map " + (i + 1)), view(plan, i)));
        }
        scenes.add(scene("end", Scene.Kind.CLOSING, LocalText.EMPTY, null));
        return new Story(
                "sample", plan.head().id(), new LocalText("衡水湖畔的城市", "The city by the lake"), scenes, Map.of());
    }

    private static View view(Plan plan, int number) {
        View home = View.home(plan, Language.ZH, "light");
        Bounds around = number % 3 == 0 ? plan.head().home() : new Bounds(115.45, 37.5, 115.85, 37.85);
        View all = home.withLayers(
                home.layers().stream().map(layer -> layer.withVisible(true)).toList());
        View shown = number % 3 == 2 ? all : home;
        List<LayerView> layers = shown.layers();
        return shown.withLayers(layers)
                .withExtent(around.center(), around)
                .withAxis(number % 2 == 0 ? Axis.OUTLINE : Axis.LATEST);
    }

    /** A scene with all its words. */
    public static Scene scene(String id, Scene.Kind kind, LocalText title, View view) {
        LocalText caption = new LocalText(
                "城区围着一座湖。\n武邑、枣强纲要提出推进撤县设区；未见批准。",
                "The city round one lake: Taocheng and Jizhou on its shores, the High-tech Zone and Binhu between them.");
        LocalText notes = new LocalText("讲稿：先看湖，再看区。" + id, "Notes: first the lake, then the districts. " + id);
        return scene(id, kind, title, caption, notes, view);
    }

    public static Scene scene(
            String id, Scene.Kind kind, LocalText title, LocalText caption, LocalText notes, View view) {
        return new Scene(id, kind, title, caption, notes, 0, view, "", Scene.CaptionSide.AUTO, List.of(), Map.of());
    }

    public static Story story(List<Scene> scenes) {
        return new Story("test", "small", new LocalText("镜湖", "Mirror Lake"), scenes, Map.of());
    }
}
