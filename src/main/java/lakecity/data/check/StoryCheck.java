package lakecity.data.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lakecity.data.json.Faults;
import lakecity.data.json.Ids;
import lakecity.data.json.Item;
import lakecity.data.json.JsonText;
import lakecity.data.json.PackFiles;
import lakecity.data.json.Refusal;
import lakecity.data.json.Spot;
import lakecity.data.reader.References;
import lakecity.plan.Feature;
import lakecity.plan.Issue;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import lakecity.plan.Source;

/**
 * Checks the stories of a maps folder, stories/*.json: their form, and that what they name is in the plan. As trees:
 * what a story is to the rest of the program does not matter here. What a part of the plan that was not read as a whole lacks
 * is no fault of a story.
 */
public final class StoryCheck {
    private static final String FOLDER = "stories";
    private static final List<String> TEXTS = List.of("title", "caption", "notes");
    /** Scenes that show something and so rest on sources. */
    private static final Set<String> SHOWING = Set.of("map", "picture");

    private static final Pattern PICTURE =
            Pattern.compile("[^/\\\\:\\p{Cntrl}]{1,200}\\.(png|jpg|jpeg)", Pattern.CASE_INSENSITIVE);

    private final SchemaCheck schema;
    private final Faults faults;
    private final Plan plan;
    private final Ids stories = new Ids();
    private final Ids layers;
    private final Ids features;
    private final Ids sources;
    private final Whole whole;

    /** Which parts of the plan were read without a fault, so that an id they lack is really unknown. */
    public record Whole(boolean layers, boolean features, boolean sources) {
        /** @param read the faults found while the plan was read */
        public static Whole of(List<Issue> read) {
            Set<String> faulty = read.stream()
                    .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                    .map(Issue::file)
                    .collect(Collectors.toSet());
            boolean layers = faulty.stream().noneMatch(file -> file.endsWith("/layers.json"));
            boolean sources = faulty.stream().noneMatch(file -> file.endsWith("/sources.json"));
            // A feature whose layer was left out is left out too.
            boolean features =
                    layers && faulty.stream().noneMatch(file -> file.endsWith("json") && file.contains("/features"));
            return new Whole(layers, features, sources);
        }
    }

    /** @param whole which parts of the plan were read without faults */
    public StoryCheck(SchemaCheck schema, Plan plan, Whole whole, Faults faults) {
        this.schema = schema;
        this.faults = faults;
        this.plan = plan;
        this.whole = whole;
        this.layers = Ids.of(plan.layers().stream().map(Layer::id).collect(Collectors.toSet()));
        this.features = Ids.of(plan.features().stream().map(Feature::id).collect(Collectors.toSet()));
        this.sources = Ids.of(plan.sources().stream().map(Source::id).collect(Collectors.toSet()));
    }

    /** Checks every story; a maps folder without stories is sound. */
    public void check(Path maps, PackFiles root) {
        if (!root.exists(FOLDER)) {
            return;
        }
        try {
            PackFiles files = PackFiles.of(maps, maps.resolve(FOLDER), FOLDER + "/");
            for (String name : files.named("*.json", faults)) {
                check(name, files);
            }
        } catch (Refusal e) {
            faults.add(e.issue());
        }
    }

    private void check(String name, PackFiles files) {
        String file = files.name(name);
        JsonNode root;
        try {
            root = JsonText.parse(file, files.bytes(name));
        } catch (Refusal e) {
            faults.add(e.issue());
            return;
        }
        int before = faults.list().size();
        schema.check(root, file, faults);
        if (faults.list().size() > before) {
            return; // the rest assumes the form
        }
        Item story = new Item(root, Spot.of(file), faults);
        stories.take(story);
        ofThisPlan(story);
        story.local("title");
        Ids ids = new Ids();
        story.list("scenes").forEach(scene -> ids.take(scene).ifPresent(id -> scene(scene.in(id), files)));
    }

    private void scene(Item scene, PackFiles files) {
        String kind = scene.text("kind");
        TEXTS.forEach(scene::local);
        if (!kind.equals("black")) {
            scene.missing("title");
        }
        if (kind.equals("map")) {
            scene.missing("view");
        }
        if (kind.equals("picture")) {
            picture(scene, files);
        }
        scene.object("view").ifPresent(this::view);
        References.known(scene, "sources", sources, !whole.sources());
        boolean selects = scene.object("view")
                .map(view -> view.node().path("selection").isTextual())
                .orElse(false);
        if (SHOWING.contains(kind) && !selects && scene.list("sources").isEmpty()) {
            faults.warning(scene.spot("sources"), "data.story.sources");
        }
    }

    private void picture(Item scene, PackFiles files) {
        String name = scene.text("picture");
        if (!PICTURE.matcher(name).matches()) {
            faults.error(scene.spot("picture"), "data.story.picture", name);
        } else if (!files.exists(name)) {
            faults.error(scene.spot("picture"), "data.story.picture.missing", name);
        }
    }

    private void view(Item view) {
        if (!view.text("plan").isEmpty()) {
            ofThisPlan(view);
        }
        for (Item layer : view.list("layers")) {
            layer.get("id").ifPresent(id -> known(id, layers, whole.layers()));
        }
        view.get("selection")
                .filter(id -> id.node().isTextual())
                .ifPresent(id -> known(id, features, whole.features()));
        JsonNode extent = view.node().path("extent");
        boolean sound = extent.path(0).asDouble() < extent.path(2).asDouble()
                && extent.path(1).asDouble() < extent.path(3).asDouble()
                && Math.abs(extent.path(0).asDouble()) <= 180
                && Math.abs(extent.path(2).asDouble()) <= 180
                && Math.abs(extent.path(1).asDouble()) <= 90
                && Math.abs(extent.path(3).asDouble()) <= 90;
        if (!sound) {
            faults.error(view.spot("extent"), "data.story.extent");
        }
    }

    /** A plan whose own id could not be read is nobody's fault but its own. */
    private void ofThisPlan(Item item) {
        String own = plan.head().id();
        if (!own.isEmpty() && !item.text("plan").equals(own)) {
            faults.error(item.spot("plan"), "data.story.plan", item.text("plan"), own);
        }
    }

    private static void known(Item id, Ids known, boolean whole) {
        if (whole && !known.has(id.text())) {
            References.unknown(id, id.text(), known);
        }
    }
}
