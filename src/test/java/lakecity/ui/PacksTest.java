package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import lakecity.data.MapsFolder;
import lakecity.plan.Issue;
import lakecity.settings.Settings;
import lakecity.task.Background;
import lakecity.task.DirectBackground;
import lakecity.ui.control.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening packs without a window. */
class PacksTest {
    private static final Path QINGHE = Path.of("src/test/resources/packs/qinghe");
    private static final MapsFolder SHIPPED = new MapsFolder(Path.of("maps"));

    @TempDir
    Path folder;

    private final Settings settings = new Settings();
    private final Problems problems = new Problems();
    private final List<String> shown = new ArrayList<>();
    private final List<PackOpening.Opened> opened = new ArrayList<>();
    private Runnable cancel;

    private Packs packs(Background background, MapsFolder first) {
        Packs packs = new Packs(settings, background, problems, first, SHIPPED);
        packs.tell(
                new Packs.Notice() {
                    @Override
                    public void reading(IntSupplier read, Runnable newCancel) {
                        cancel = newCancel;
                        shown.add("reading");
                    }

                    @Override
                    public void unreadable(Issue fault, Runnable again, Runnable close) {
                        shown.add("unreadable");
                    }

                    @Override
                    public void nothing() {
                        shown.add("nothing");
                    }
                },
                opened::add);
        return packs;
    }

    @Test
    void theEightLatestAreRememberedTheShippedOneIsNot() throws IOException {
        Packs packs = packs(new DirectBackground(), SHIPPED);
        packs.again();
        assertTrue(packs.isShippedOpen());
        assertEquals(List.of(), settings.recentPacks());
        for (int i = 0; i < 10; i++) {
            packs.open(copyOfQinghe(folder.resolve("p" + i)));
        }
        packs.open(folder.resolve("p5/plan"));
        assertEquals(
                Stream.of(5, 9, 8, 7, 6, 4, 3, 2)
                        .map(i -> folder.resolve("p" + i).toString())
                        .toList(),
                settings.recentPacks());
        List<Packs.Recent> listed = new ArrayList<>();
        settings.recentPacks().add(0, "no\0path");
        packs.recent(listed::addAll);
        assertEquals(8, listed.size());
    }

    @Test
    void aPackInAFolderOfAnyNameIsOpened() throws IOException {
        copyOfQinghe(folder.resolve("x"));
        Path odd = Files.move(folder.resolve("x/plan"), folder.resolve("x/我的 规划"));
        Packs packs = packs(new DirectBackground(), SHIPPED);
        packs.open(odd);
        assertEquals("qinghe-2030", opened.get(0).session().plan().head().id());
        assertEquals(List.of(odd.toString()), settings.recentPacks());
        packs.open(odd.resolve("plan.json"));
        assertEquals(List.of(odd.toString()), settings.recentPacks());
    }

    @Test
    void theFirstOneMayFailAndAnotherBeOpened() {
        Packs packs = packs(new DirectBackground(), new MapsFolder(folder.resolve("none")));
        packs.again();
        assertNull(cancel, "there is nothing to go back to");
        assertEquals(List.of("reading", "unreadable"), shown);
        assertEquals(1, opened.size(), "an empty plan with its issues");
        packs.open(QINGHE);
        assertEquals("qinghe-2030", opened.get(1).session().plan().head().id());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void aCancelledReadingEndsAtTheNextFeatureAndTellsNothing() {
        Later later = new Later();
        Packs packs = packs(later, SHIPPED);
        packs.again();
        later.finish();
        packs.open(QINGHE);
        cancel.run();
        assertEquals("nothing", shown.get(shown.size() - 1));
        later.finish();
        assertTrue(later.failure instanceof CancellationException, "it stopped reading");
        assertEquals(1, opened.size());
        assertTrue(packs.isShippedOpen());
        assertEquals(List.of(), problems.list());
    }

    @Test
    void onlyTheLastOfTwoIsOpened() {
        Later later = new Later();
        Packs packs = packs(later, SHIPPED);
        packs.again();
        packs.open(QINGHE);
        later.finish();
        assertEquals(1, opened.size());
        assertEquals("qinghe-2030", opened.get(0).session().plan().head().id());
    }

    private static Path copyOfQinghe(Path to) throws IOException {
        try (Stream<Path> files = Files.walk(QINGHE)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(QINGHE.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
        return to;
    }

    /** Work waits until it is asked for, and is then done even when it was cancelled, as on a thread that had begun. */
    private static final class Later implements Background {
        private final List<Runnable> waiting = new ArrayList<>();
        private Throwable failure;

        @Override
        public <T> Cancel run(Callable<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
            boolean[] cancelled = new boolean[1];
            waiting.add(() -> {
                try {
                    T result = work.call();
                    if (!cancelled[0]) {
                        done.accept(result);
                    }
                } catch (Exception e) {
                    failure = e;
                    if (!cancelled[0]) {
                        failed.accept(e);
                    }
                }
            });
            return () -> cancelled[0] = true;
        }

        private void finish() {
            List<Runnable> now = List.copyOf(waiting);
            waiting.clear();
            now.forEach(Runnable::run);
        }
    }
}
