package lakecity.cli;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lakecity.story.Story;

/** Numbers of scenes as people type them: 1,3-5. */
final class SceneNumbers {
    private static final Pattern PART = Pattern.compile("\\s*(\\d{1,4})(?:\\s*[-–]\\s*(\\d{1,4}))?\\s*");

    private SceneNumbers() {}

    /** The ids of the scenes of some numbers from 1; a fault of usage where the story has no such scene. */
    static Set<String> ids(String typed, Story story, Console console) {
        Set<String> ids = new LinkedHashSet<>();
        int count = story.scenes().size();
        for (String part : typed.split("[,，]", -1)) {
            Matcher matcher = PART.matcher(part);
            if (!matcher.matches()) {
                throw console.usage("cli.story.bad-scenes", typed, count);
            }
            int from = Integer.parseInt(matcher.group(1));
            int to = matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2));
            if (from < 1 || to < from || to > count) {
                throw console.usage("cli.story.bad-scenes", typed, count);
            }
            story.scenes().subList(from - 1, to).forEach(scene -> ids.add(scene.id()));
        }
        return ids;
    }
}
