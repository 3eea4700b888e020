package lakecity.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import lakecity.geo.Bounds;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.plan.Layer;
import lakecity.plan.Plan;
import org.junit.jupiter.api.Test;

class BookmarksTest {
    private static final Bounds NORTH = new Bounds(115.2, 38, 115.8, 38.4);
    private final Plan plan = new Plan(
            Plan.empty().head(),
            List.of(new Layer("a", LocalText.same("a"), "park", 0, 24, true, false, "", List.of(), LocalText.EMPTY)),
            List.of(),
            List.of(),
            List.of());
    private final View home = View.home(plan, Language.ZH, "light");
    private final View north = home.withExtent(NORTH.center(), NORTH).withAxis(Axis.LATEST);

    @Test
    void comesBackFromItsJson() {
        Bookmarks bookmarks = new Bookmarks();
        bookmarks.add(" 北部\n城镇 ", north);
        bookmarks.add("South", home);
        Bookmarks read = new Bookmarks();
        read.fromJson(bookmarks.toJson());
        assertEquals(bookmarks.list(), read.list());
        assertEquals("北部 城镇", read.list().get(0).name());
        View back = read.list().get(0).view(plan, home).orElseThrow();
        assertEquals(NORTH, back.extent());
        assertEquals(north.layers(), back.layers());
        assertEquals(Axis.LATEST, back.axis());
        assertTrue(read.toJson().stream().noneMatch(line -> line.contains("\n")), "one line each");
    }

    @Test
    void keepsWhatAnotherPlanDoesNotKnow() {
        Bookmarks bookmarks = new Bookmarks();
        bookmarks.add("x", north);
        Bookmarks read = new Bookmarks();
        read.fromJson(bookmarks.toJson());
        read.rename(read.list().get(0), "y");
        assertEquals("y", read.list().get(0).name());
        assertEquals(
                north.layers(),
                read.list().get(0).view(plan, home).orElseThrow().layers());
    }

    @Test
    void noiseIsLeftOut() {
        Bookmarks bookmarks = new Bookmarks();
        bookmarks.add("good", home);
        String good = bookmarks.toJson().get(0);
        Bookmarks read = new Bookmarks();
        read.fromJson(List.of("", "{", "[]", "null", "{\"name\": \" \"}", "{}", "\0\uD800", good));
        assertEquals(
                List.of("good"),
                read.list().stream().map(Bookmarks.Bookmark::name).toList());
    }

    @Test
    void namesAreOneLineAndNotEndless() {
        Bookmarks bookmarks = new Bookmarks();
        bookmarks.add("\t \n", home);
        bookmarks.add("湖".repeat(10_000), home);
        bookmarks.add("a\u0007b", home);
        assertEquals(2, bookmarks.list().size());
        assertEquals(Bookmarks.LONGEST_NAME, bookmarks.list().get(0).name().length());
        assertEquals("a b", bookmarks.list().get(1).name());
        bookmarks.rename(bookmarks.list().get(1), "  ");
        assertEquals("a b", bookmarks.list().get(1).name());
        bookmarks.remove(bookmarks.list().get(0));
        assertEquals(1, bookmarks.list().size());
    }

    @Test
    void theOldestGoesWhenThereIsNoRoom() {
        Bookmarks bookmarks = new Bookmarks();
        for (int i = 0; i <= Bookmarks.MOST; i++) {
            bookmarks.add("b" + i, home);
        }
        assertEquals(Bookmarks.MOST, bookmarks.list().size());
        assertEquals("b1", bookmarks.list().get(0).name());
        assertFalse(bookmarks.list().stream().anyMatch(each -> each.name().equals("b0")));
    }
}
