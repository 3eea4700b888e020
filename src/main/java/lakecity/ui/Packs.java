package lakecity.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import lakecity.data.MapsFolder;
import lakecity.plan.Issue;
import lakecity.settings.Settings;
import lakecity.task.Background;
import lakecity.ui.PackOpening.Opened;
import lakecity.ui.control.PathChooser;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Opens packs: reads one in the background and hands it on as a whole when there is a plan in it. Until then, and when
 * there is none, the one that is open stays. FX thread.
 */
final class Packs {
    /** So many packs are remembered. */
    static final int RECENT = 8;

    /** A pack that was opened before, and whether it is still there. */
    record Recent(Path path, boolean isThere) {}

    /** How the window says what is going on. */
    interface Notice {
        /** @param cancel goes back to the pack that is open; null when there is none */
        void reading(IntSupplier read, @Nullable Runnable cancel);

        /** @param close goes back to the pack that is open; null when there is none */
        void unreadable(Issue fault, Runnable again, @Nullable Runnable close);

        void nothing();
    }

    private final Settings settings;
    private final Background background;
    private final Problems problems;
    private final MapsFolder own;
    private final ReadOnlyObjectWrapper<MapsFolder> open;
    private Consumer<Opened> whole = opened -> {};
    private Notice notice = new Silent();
    private Runnable stop = () -> {};
    private @Nullable Problem refused;
    private boolean hasPlan;
    private PathChooser chooser = PathChooser.ofSystem();

    /**
     * @param first the maps folder to begin with
     * @param own the program's own
     */
    Packs(Settings settings, Background background, Problems problems, MapsFolder first, MapsFolder own) {
        this.settings = settings;
        this.background = background;
        this.problems = problems;
        this.own = own;
        this.open = new ReadOnlyObjectWrapper<>(first);
    }

    /**
     * Whom to tell.
     *
     * @param newWhole takes a pack that was read; where the first one cannot be read, one without a plan
     */
    void tell(Notice newNotice, Consumer<Opened> newWhole) {
        notice = newNotice;
        whole = newWhole;
    }

    /** How the user is asked for folders and files. */
    PathChooser chooser() {
        return chooser;
    }

    void setChooser(PathChooser newChooser) {
        chooser = newChooser;
    }

    /** The maps folder that is open, or that is being read as the first. */
    ReadOnlyObjectProperty<MapsFolder> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Reads the pack that is open once more, or for the first time. */
    void again() {
        open(() -> open.get());
    }

    /** Opens the pack that came with the program. */
    void openShipped() {
        open(() -> own);
    }

    /** Opens what the user chose: a maps folder, the folder of a pack, or its plan.json. */
    void open(Path chosen) {
        open(() -> MapsFolder.chosen(chosen));
    }

    boolean isShippedOpen() {
        return hasPlan && open.get().equals(own);
    }

    /** Looks in the background which of the packs opened before are still there. */
    void recent(Consumer<List<Recent>> then) {
        List<String> paths = List.copyOf(settings.recentPacks());
        background.run(() -> paths.stream().flatMap(path -> look(path).stream()).toList(), then, problems::report);
    }

    /** Takes a pack from the list. */
    void forget(Path path) {
        settings.recentPacks().remove(path.toString());
    }

    private static Optional<Recent> look(String text) {
        try {
            Path path = Path.of(text);
            return Optional.of(
                    new Recent(path, Files.exists(MapsFolder.chosen(path).plan())));
        } catch (InvalidPathException e) {
            return Optional.empty(); // a path of another system
        }
    }

    /** Shows the first pack, which is being read already. */
    void await(Ahead begun) {
        read(begun::read, begun::get, open::get, () -> {});
    }

    /** Shows the first pack, which was read already. */
    void show(Opened read) {
        opened(read, open::get);
    }

    private void open(Callable<MapsFolder> which) {
        AtomicInteger read = new AtomicInteger();
        AtomicBoolean cancelled = new AtomicBoolean();
        Callable<Opened> work = () -> new PackOpening(which.call(), own, () -> count(read, cancelled)).open();
        read(read::get, work, which, () -> cancelled.set(true));
    }

    private void read(IntSupplier read, Callable<Opened> work, Callable<MapsFolder> which, Runnable end) {
        stop.run();
        notice.reading(read, hasPlan ? this::cancel : null);
        Background.Cancel reading = background.run(work, opened -> opened(opened, which), error -> {
            problems.report(error);
            refused(Problem.of(error).issue(), which);
        });
        stop = () -> {
            end.run();
            reading.cancel();
        };
    }

    /** On the reading thread, which ends with the next feature when nobody wants the pack any more. */
    private static void count(AtomicInteger read, AtomicBoolean cancelled) {
        read.incrementAndGet();
        if (cancelled.get()) {
            throw new CancellationException();
        }
    }

    /** Goes back to the pack that is open. */
    private void cancel() {
        stop.run();
        notice.nothing();
    }

    private void opened(Opened opened, Callable<MapsFolder> which) {
        Optional<Issue> fault = opened.fault();
        if (hasPlan && fault.isPresent()) {
            refused(placed(fault.get(), opened.maps()), which);
            return;
        }
        forgetRefused();
        open.set(opened.maps());
        hasPlan = fault.isEmpty();
        whole.accept(opened);
        fault.ifPresentOrElse(issue -> notice.unreadable(issue, this::again, null), notice::nothing);
        if (hasPlan) {
            remember(opened.maps());
        }
    }

    private void refused(Issue fault, Callable<MapsFolder> which) {
        forgetRefused();
        Problem problem = Problem.of(fault);
        refused = problem;
        problems.report(problem);
        notice.unreadable(fault, () -> open(which), hasPlan ? notice::nothing : null);
    }

    private void forgetRefused() {
        if (refused != null) {
            problems.forget(refused);
            refused = null;
        }
    }

    /** In messages about a pack that is not the open one its folder stands before the file. */
    private static Issue placed(Issue issue, MapsFolder maps) {
        String place = maps.path().toAbsolutePath().normalize() + " · " + issue.file();
        return new Issue(issue.severity(), place, issue.where(), issue.reason(), issue.remedy());
    }

    private void remember(MapsFolder maps) {
        if (maps.equals(own)) {
            return;
        }
        String path = maps.asChosen().toAbsolutePath().normalize().toString();
        List<String> now = Stream.concat(Stream.of(path), settings.recentPacks().stream())
                .distinct()
                .limit(RECENT)
                .toList();
        if (!now.equals(settings.recentPacks())) {
            settings.recentPacks().setAll(now);
        }
    }

    /** Nobody is told yet. */
    private static final class Silent implements Notice {
        @Override
        public void reading(IntSupplier read, @Nullable Runnable cancel) {}

        @Override
        public void unreadable(Issue fault, Runnable again, @Nullable Runnable close) {}

        @Override
        public void nothing() {}
    }
}
