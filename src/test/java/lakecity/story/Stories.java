package lakecity.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.view.View;

/** Stories for tests. */
final class Stories {
    static final Plan PLAN =
            new Plan(Plan.empty().head(), List.of(layer("land"), layer("rail")), List.of(), List.of(), List.of());
    static final View HOME = View.home(PLAN, Language.ZH, "light");

    private Stories() {}

    private static Layer layer(String id) {
        return new Layer(id, LocalText.same(id), "lake", 0, 24, true, false, "", List.of(), LocalText.EMPTY);
    }

    static LocalText text(String zh) {
        return new LocalText(zh, "en " + zh);
    }

    static Scene map(String id) {
        double west = 115 + Math.floorMod(id.hashCode(), 100) / 100.0;
        View view = HOME.withExtent(
                new Bounds(west, 37, west + 0.5, 37.5).center(), new Bounds(west, 37, west + 0.5, 37.5));
        return Scene.of(id, Scene.Kind.MAP, text(id)).withView(view);
    }

    /** So many scenes s1, s2, …; the first a cover, the last a closing where there are more than two. */
    static Story of(int count) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String id = "s" + i;
            scenes.add(
                    i == 1 && count > 2
                            ? Scene.of(id, Scene.Kind.COVER, text(id))
                            : i == count && count > 2 ? Scene.of(id, Scene.Kind.CLOSING, text(id)) : map(id));
        }
        return new Story("test", PLAN.head().id(), text("测试"), scenes, Map.of());
    }

    /** A scene of any kind, with words of any script. */
    static Scene random(Random random, String id) {
        Scene.Kind kind = Scene.Kind.values()[random.nextInt(Scene.Kind.values().length)];
        Scene scene = (kind == Scene.Kind.MAP ? map(id) : Scene.of(id, kind, LocalText.EMPTY))
                .withTexts(words(random), words(random), words(random))
                .withSeconds(random.nextBoolean() ? 0 : random.nextInt(100) / 4.0)
                .withSide(Scene.CaptionSide.values()[random.nextInt(3)]);
        return kind == Scene.Kind.PICTURE ? scene.withPicture("图 " + random.nextInt(9) + ".png") : scene;
    }

    private static LocalText words(Random random) {
        String[] pool = {"湖", "𠮷", "😀", "👩‍🚀", "\n", "\t", "\"", "\\", "é", "plan ", "\u2028", "﷽"};
        StringBuilder words = new StringBuilder();
        for (int i = random.nextInt(20); i > 0; i--) {
            words.append(pool[random.nextInt(pool.length)]);
        }
        return new LocalText(words.toString(), words.reverse().toString());
    }
}
