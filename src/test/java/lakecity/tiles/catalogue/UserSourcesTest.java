package lakecity.tiles.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.SourceSpec.Kind;
import lakecity.tiles.SourceSpec.Role;
import lakecity.tiles.SourceSpec.Web;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserSourcesTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve(UserSources.NAME);
    }

    private static List<String> ids(TileCatalogue catalogue) {
        return catalogue.specs().stream().map(SourceSpec::id).toList();
    }

    private static TileCatalogue shipped(String... ids) {
        return new TileCatalogue(
                Stream.of(ids)
                        .map(id -> id.equals("embedded") ? SourceSpec.embedded() : Specs.xyz(id))
                        .toList(),
                List.of());
    }

    @Test
    void noFileIsNothingChanged() {
        UserSources read = UserSources.read(folder.resolve("none"));
        assertEquals(List.of(), read.own());
        assertEquals(List.of(), read.faults());
        assertEquals(shipped("embedded", "osm"), shipped("embedded", "osm").merged(read));
    }

    @Test
    void whatWasWrittenIsRead() throws IOException {
        long seed = 20260;
        Random random = new Random(seed);
        UserSources sources = UserSources.NONE;
        List<SourceSpec> specs = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            SourceSpec spec = random(random, "own-" + i);
            assertEquals(List.of(), UserSources.check(spec), "seed " + seed + " " + spec);
            specs.add(spec);
            sources = sources.with(spec);
        }
        sources = sources.ordered(List.of("own-7", "osm", "own-7", "embedded")).hiding("opentopomap", true);
        Path deep = folder.resolve("a/b");
        sources.write(deep);
        UserSources read = UserSources.read(deep);
        assertEquals(specs, read.own(), "seed " + seed);
        assertEquals(List.of("own-7", "osm", "embedded"), read.order());
        assertEquals(Set.of("opentopomap"), read.hidden());
        assertEquals(List.of(), read.faults());
        read.write(folder);
        assertEquals(Files.readString(deep.resolve(UserSources.NAME)), Files.readString(file()));
        try (Stream<Path> files = Files.list(deep)) {
            assertEquals(1, files.count(), "nothing is left beside it");
        }
    }

    private SourceSpec random(Random random, String id) {
        Kind kind = Kind.values()[1 + random.nextInt(4)];
        boolean sub = random.nextBoolean() && kind == Kind.XYZ;
        String address =
                switch (kind) {
                    case XYZ ->
                        "https://" + (sub ? "{s}." : "") + "a.example/{z}/{x}/{-y}{r}?k={key}&n=" + random.nextInt();
                    case PMTILES ->
                        random.nextBoolean()
                                ? "http://127.0.0.1:80/a.pmtiles?v=" + random.nextInt(9)
                                : folder.resolve("a.pmtiles").toString();
                    default -> folder.resolve("瓦片 " + random.nextInt(9)).toString();
                };
        Role role = Role.values()[random.nextInt(2)];
        LocalText some = random.nextBoolean() ? new LocalText("某处“甲”\n", "Some \"place\"") : LocalText.EMPTY;
        int least = random.nextInt(10);
        Web web = new Web(
                sub ? List.of("a", "b-1") : List.of(),
                random.nextBoolean() ? 256 : 512,
                some,
                1 + random.nextInt(8),
                Duration.ofHours(1 + random.nextInt(8760)));
        return new SourceSpec(
                id,
                kind,
                role,
                new LocalText("图", "Map"),
                some,
                some,
                address,
                least,
                least + random.nextInt(13),
                role == Role.BASE && random.nextBoolean() ? "tianditu-cva" : "",
                web);
    }

    @Test
    void whatALaterVersionWroteIsKept() throws IOException {
        Files.writeString(file(), """
                {"schema": 1, "future": {"a": [1]}, "order": ["b"],
                 "sources": [
                   {"id": "a", "kind": "xyz", "title": {"zh": "甲", "en": "A"}, "url": "https://a.example/{z}/{x}/{y}",
                    "minZoom": 0, "maxZoom": 9, "x-note": "mine"},
                   {"id": "b", "kind": "hologram", "depth": 3}]}
                """);
        UserSources read = UserSources.read(folder);
        assertEquals(List.of("a"), read.own().stream().map(SourceSpec::id).toList());
        assertFalse(read.faults().isEmpty());
        read.with(Specs.xyz("a", "https://other.example/{z}/{x}/{y}")).write(folder);
        String written = Files.readString(file());
        for (String kept : List.of("future", "x-note", "mine", "hologram", "depth", "other.example")) {
            assertTrue(written.contains(kept), kept);
        }
        assertFalse(written.contains("a.example/"));
    }

    @Test
    void aBrokenFileIsSetAside() throws IOException {
        List<String> all = List.of("{", "", "[]", "null", "\u0000", "[".repeat(5000), " ".repeat(2 << 20));
        for (String broken : all) {
            Files.writeString(file(), broken);
            UserSources read = UserSources.read(folder);
            assertEquals(List.of(), read.own());
            assertEquals(1, read.faults().size());
            assertFalse(Files.exists(file()));
            String said = read.faults().get(0).reason().en();
            assertTrue(aside().stream().anyMatch(name -> said.contains(name)), said);
            read.with(Specs.xyz("new")).write(folder);
            assertEquals(1, UserSources.read(folder).own().size());
        }
        // Each of them is still there.
        List<String> kept = new ArrayList<>();
        for (String name : aside()) {
            kept.add(Files.readString(folder.resolve(name)));
        }
        assertEquals(Set.copyOf(all), Set.copyOf(kept));
    }

    private List<String> aside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("base-maps.") && name.endsWith(".bad.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aFileWithFaultsIsKeptOnceBeforeItIsWrittenOver() throws IOException {
        String odd = """
                {"schema": 7, "order": ["a", "../b"], "sources": [
                  {"id": "a", "kind": "xyz", "title": {"zh": "甲", "en": "A"}, "url": "https://a.example/{z}/{x}/{y}",
                   "minZoom": 0, "maxZoom": 9},
                  {"id": "b", "kind": "xyz", "title": {"zh": "乙", "en": "B"}, "url": "https://b.example/{z}/{x}/{y}",
                   "minZoom": -3, "maxZoom": 99},
                  {"id": "c", "kind": "folder", "title": {"zh": "丙", "en": "C"}, "path": "../../etc"},
                  {"id": "d", "kind": "xyz", "title": {"zh": "丁", "en": "D"}, "url": "file:///{z}/{x}/{y}",
                   "minZoom": 0, "maxZoom": 9}]}
                """;
        Files.writeString(file(), odd);
        UserSources read = UserSources.read(folder);
        assertEquals(List.of("a"), read.own().stream().map(SourceSpec::id).toList());
        assertEquals(
                Set.of(
                        "/schema",
                        "/order",
                        "/sources/1/minZoom",
                        "/sources/1/maxZoom",
                        "/sources/2/path",
                        "/sources/3/url"),
                Set.copyOf(read.faults().stream().map(CatalogueFault::where).toList()));
        assertTrue(read.faults().stream()
                .allMatch(each -> !each.reason().isEmpty() && !each.remedy().isEmpty()));
        assertEquals(List.of(), aside());
        UserSources more = read.with(Specs.xyz("new"));
        more.write(folder);
        more.with(Specs.xyz("newer")).write(folder);
        assertEquals(1, aside().size());
        assertEquals(odd, Files.readString(folder.resolve(aside().get(0))));
        assertEquals(3, UserSources.read(folder).own().size());
    }

    @Test
    void whatIsNoListIsAFaultAndNoError() throws IOException {
        for (String odd : List.of("{}", "{\"a\": {}}", "3", "\"x\"", "null")) {
            Files.writeString(file(), "{\"sources\": " + odd + "}");
            assertEquals(
                    List.of("/sources"),
                    UserSources.read(folder).faults().stream()
                            .map(CatalogueFault::where)
                            .toList(),
                    odd);
        }
    }

    @Test
    void anOwnOneCanBeHiddenAndIsNoLongerWhenItIsRemoved() {
        UserSources user = UserSources.NONE.with(Specs.xyz("own-1")).hiding("own-1", true);
        assertEquals(List.of("embedded"), ids(shipped("embedded").merged(user)));
        assertEquals(Set.of(), user.without("own-1").hidden());
    }

    @Test
    void aFolderInItsPlaceIsAFault() throws IOException {
        Files.createDirectory(file());
        assertEquals(1, UserSources.read(folder).faults().size());
        assertThrows(IOException.class, () -> UserSources.NONE.write(folder));
    }

    @Test
    void oddListsAreFaults() throws IOException {
        Files.writeString(file(), "{\"order\":[1,\"a\",\"../b\"],\"hidden\":{\"a\":true},\"sources\":[]}");
        UserSources read = UserSources.read(folder);
        assertEquals(List.of("a"), read.order());
        assertEquals(
                List.of("/order", "/hidden"),
                read.faults().stream().map(CatalogueFault::where).toList());
    }

    @Test
    void theUsersOrderAndHiddenOnesAreFollowed() {
        UserSources user = UserSources.NONE
                .with(Specs.xyz("own-1"))
                .with(Specs.xyz("own-2"))
                .ordered(List.of("own-2", "gone", "osm"))
                .hiding("topo", true)
                .hiding("embedded", true);
        TileCatalogue merged = shipped("embedded", "tdt", "osm", "topo").merged(user);
        assertEquals(List.of("own-2", "osm", "embedded", "tdt", "own-1"), ids(merged));
        assertEquals(
                List.of("own-2", "osm", "embedded", "tdt", "topo", "own-1"),
                ids(shipped("embedded", "tdt", "osm", "topo").merged(user.hiding("topo", false))));
    }

    @Test
    void anUpdateBringsNewShippedOnesAndLeavesTheUsers() {
        UserSources user = UserSources.NONE.with(Specs.xyz("mine", "https://own.example/{z}/{x}/{y}"));
        TileCatalogue merged = shipped("embedded", "new", "mine").merged(user);
        assertEquals(List.of("embedded", "new", "mine"), ids(merged));
        assertTrue(merged.spec("mine").orElseThrow().address().contains("own.example"));
    }

    @Test
    void whatIsTakenOutIsGone() {
        UserSources user = UserSources.NONE
                .with(Specs.xyz("own-1"))
                .with(Specs.xyz("own-2"))
                .ordered(List.of("own-1", "own-2"));
        assertEquals("own-3", user.freshId(Set.of()));
        assertEquals("own-4", user.freshId(Set.of("own-3")));
        UserSources less = user.without("own-1");
        assertEquals(List.of("own-2"), less.order());
        assertEquals(List.of("own-2"), less.own().stream().map(SourceSpec::id).toList());
    }

    @Test
    void whatCannotBeReadAgainIsNotTaken() {
        for (SourceSpec wrong : List.of(
                Specs.xyz("a b"),
                Specs.xyz("a", "file:///etc/{z}/{x}/{y}"),
                Specs.xyz("a", "https://{key}.example/{z}/{x}/{y}"),
                Specs.of("a", Kind.MBTILES, "relative.mbtiles", List.of()),
                Specs.of("a", Kind.PMTILES, "ftp://a.example/a.pmtiles", List.of()),
                SourceSpec.embedded())) {
            assertFalse(UserSources.check(wrong).isEmpty(), wrong.toString());
            assertThrows(IllegalArgumentException.class, () -> UserSources.NONE.with(wrong));
        }
        assertEquals(
                "/url",
                UserSources.check(Specs.xyz("a", "ftp://a/{z}/{x}/{y}")).get(0).where());
    }
}
