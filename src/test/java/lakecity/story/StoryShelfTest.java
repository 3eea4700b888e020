package lakecity.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import lakecity.i18n.LocalText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryShelfTest {
    @TempDir
    Path folder;

    private Path own;
    private Path shipped;
    private StoryShelf shelf;

    @BeforeEach
    void folders() throws Exception {
        own = folder.resolve("own");
        shipped = Files.createDirectory(folder.resolve("shipped"));
        shelf = new StoryShelf(own, shipped);
    }

    private List<StoryShelf.Entry> list() {
        return shelf.list(Stories.PLAN, Stories.HOME);
    }

    @Test
    void aBadFileIsListedAndInNobodysWay() throws Exception {
        assertEquals(List.of(), new StoryShelf(own, folder.resolve("none")).list(Stories.PLAN, Stories.HOME));
        StoryFile.write(Stories.of(3), shipped.resolve("b.json"));
        Files.writeString(shipped.resolve("a b.json"), "{");
        Files.createDirectory(shipped.resolve("c.json"));
        Files.writeString(shipped.resolve("notes.txt"), "");
        List<StoryShelf.Entry> entries = list();
        assertEquals(
                List.of("a-b", "test", "c"),
                entries.stream().map(StoryShelf.Entry::id).toList());
        assertTrue(entries.get(0).story().isEmpty());
        assertEquals(1, entries.get(0).issues().size());
        assertEquals(3, entries.get(1).story().orElseThrow().scenes().size());
        assertTrue(shelf.find("test", Stories.PLAN, Stories.HOME).isPresent());
        assertTrue(shelf.find("none", Stories.PLAN, Stories.HOME).isEmpty());
    }

    @Test
    void theUsersOwnComesFirst() throws Exception {
        StoryFile.write(Stories.of(3), shipped.resolve("test.json"));
        Files.createDirectories(own);
        Files.writeString(own.resolve("test.json"), "broken");
        StoryFile.write(Stories.of(5), own.resolve("z.json"));
        StoryShelf.Entry found = shelf.find("test", Stories.PLAN, Stories.HOME).orElseThrow();
        assertTrue(found.isOwn());
        assertEquals(5, found.story().orElseThrow().scenes().size());
        assertFalse(shelf.open(shipped.resolve("test.json"), Stories.PLAN, Stories.HOME)
                .isOwn());
    }

    @Test
    void aNewIdIsFree() throws Exception {
        StoryFile.write(Stories.of(3), shipped.resolve("Two.json"));
        assertEquals("test-2", shelf.freeId("test", Stories.PLAN, Stories.HOME));
        assertEquals("two-2", shelf.freeId("two", Stories.PLAN, Stories.HOME));
        assertEquals("story", shelf.freeId("一湖五区", Stories.PLAN, Stories.HOME));
        assertEquals("a-b", shelf.freeId("../a b", Stories.PLAN, Stories.HOME));
        assertEquals(
                64, shelf.freeId("x".repeat(500), Stories.PLAN, Stories.HOME).length());
        assertEquals(own.resolve("a.json"), shelf.ownFile("a"));
    }

    @Test
    void aPictureLiesBesideTheStoryAndNowhereElse() throws Exception {
        Files.writeString(folder.resolve("secret.png"), "x");
        Path picture = Files.writeString(shipped.resolve("湖.PNG"), "x");
        Scene scene = Scene.of("s1", Scene.Kind.PICTURE, LocalText.EMPTY);
        assertEquals(Optional.of(picture.toRealPath()), PictureFile.find(shipped, scene.withPicture("湖.PNG")));
        for (String name :
                List.of("", "none.png", "../secret.png", "..\\secret.png", "/etc/passwd", "a.txt", "\u0000.png")) {
            assertEquals(Optional.empty(), PictureFile.find(shipped, scene.withPicture(name)), name);
        }
    }
}
