package lakecity.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import lakecity.i18n.Language;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.task.Background;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.catalogue.CatalogueFault;
import lakecity.tiles.catalogue.TileKeys;
import lakecity.tiles.catalogue.UserSources;
import lakecity.ui.basemaps.BaseEntry;
import lakecity.ui.basemaps.BaseShelf;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The shelf of base maps: those of the pack with what the user made of them, kept in the settings folder; the menu offers
 * what is not hidden. FX thread.
 */
final class UserBaseMaps implements BaseShelf {
    private final Background background;
    private final Optional<Path> folder;
    private final BaseMaps maps;
    private final Consumer<List<BaseMapChoice>> offered;
    private final ObjectProperty<List<BaseEntry>> entries = new SimpleObjectProperty<>(List.of());
    private Language language = Language.ZH;
    private @Nullable Problems told;
    private List<Problem> reported = List.of();
    /** How often something was changed: when a former writing fails, nothing is taken back any more. */
    private int edition;

    /**
     * @param folder the settings folder; empty to remember nothing
     * @param offered is told what the menu offers whenever that changes
     */
    UserBaseMaps(Background background, Optional<Path> folder, BaseMaps maps, Consumer<List<BaseMapChoice>> offered) {
        this.background = background;
        this.folder = folder;
        this.maps = maps;
        this.offered = offered;
    }

    /** What is wrong with the user's own files; what is sound in them is on the shelf. No words of it hold a key. */
    List<Issue> issues() {
        List<Issue> issues = new ArrayList<>();
        maps.own().faults().forEach(each -> issues.add(issue(UserSources.NAME, each)));
        maps.keys().faults().forEach(each -> issues.add(issue(TileKeys.NAME, each)));
        return issues;
    }

    private Issue issue(String name, CatalogueFault fault) {
        String file = folder.map(path -> path.resolve(name).toString()).orElse(name);
        return new Issue(Issue.Severity.WARNING, file, fault.where(), fault.reason(), fault.remedy());
    }

    /** Another pack was opened, or another language is spoken: the program's own order follows that. */
    void refresh(Language now) {
        language = now;
        refresh();
    }

    @Override
    public String key(SourceSpec spec) {
        return maps.keys().key(spec);
    }

    @Override
    public ObservableValue<List<BaseEntry>> entries() {
        return entries;
    }

    @Override
    public void keep(List<BaseEntry> wanted, Consumer<LocalText> failed) {
        UserSources before = maps.own();
        UserSources now = changed(wanted, before);
        change(now, maps.keys());
        int made = edition;
        write(path -> maps.own().write(path), () -> {
            if (made == edition) {
                change(before, maps.keys());
            }
            failed.accept(Messages.both("basemaps.fault.write"));
        });
    }

    @Override
    public void keepKey(SourceSpec spec, String key, Consumer<LocalText> failed) {
        if (!key.isEmpty() && !TileKeys.isKey(key)) {
            failed.accept(Messages.both("basemaps.fault.key.form"));
            return;
        }
        if (key.equals(key(spec))) {
            return;
        }
        TileKeys now = maps.keys().with(spec, key);
        change(maps.own(), now);
        write(path -> maps.keys().write(path), () -> failed.accept(Messages.both("basemaps.fault.write")));
    }

    @Override
    public int broken() {
        return maps.own().faults().size() + maps.keys().faults().size();
    }

    @Override
    public void clean(Consumer<LocalText> failed) {
        boolean keysToo = !maps.keys().faults().isEmpty();
        boolean sourcesToo = !maps.own().faults().isEmpty();
        change(maps.own().cleaned(), maps.keys().cleaned());
        write(
                path -> {
                    if (sourcesToo) {
                        maps.own().write(path);
                    }
                    if (keysToo) {
                        maps.keys().write(path);
                    }
                },
                () -> failed.accept(Messages.both("basemaps.fault.write")));
    }

    /** Lists what is wrong with the user's own files, for as long as it is. */
    void report(Problems problems) {
        told = problems;
        List<Problem> now = issues().stream().map(Problem::of).toList();
        reported.stream().filter(each -> !now.contains(each)).forEach(problems::forget);
        now.forEach(problems::report);
        reported = now;
    }

    private void change(UserSources sources, TileKeys keys) {
        edition++;
        maps.use(sources, keys);
        refresh();
        if (told != null) {
            report(told);
        }
    }

    /** Writes a file in a settings folder. */
    @FunctionalInterface
    private interface Writing {
        void to(Path folder) throws IOException;
    }

    private void write(Writing writing, Runnable failed) {
        folder.ifPresent(path -> background.run(
                () -> {
                    // What is written is what there is by then, so that two changes never end in the wrong order.
                    synchronized (maps) {
                        writing.to(path);
                    }
                    return true;
                },
                done -> {},
                fault -> failed.run()));
    }

    private UserSources changed(List<BaseEntry> wanted, UserSources before) {
        List<String> ids = wanted.stream().map(BaseEntry::id).toList();
        UserSources next = before;
        for (SourceSpec own : before.own()) {
            next = ids.contains(own.id()) ? next : next.without(own.id());
        }
        for (BaseEntry entry : wanted) {
            if (entry.own() && !before.own().contains(entry.spec())) {
                next = next.with(entry.spec());
            }
            next = next.hiding(entry.id(), entry.hidden());
        }
        List<String> now = entries.get().stream().map(BaseEntry::id).toList();
        List<String> kept = ids.stream().filter(now::contains).toList();
        boolean isSameOrder = kept.equals(now.stream().filter(ids::contains).toList());
        // Only who puts them in order has an order; what the program orders by itself is not theirs.
        return isSameOrder && before.order().isEmpty() ? next : next.ordered(ids);
    }

    private void refresh() {
        UserSources user = maps.own();
        List<SourceSpec> own = user.own();
        List<SourceSpec> all = new ArrayList<>(maps.shipped().specs().stream()
                .filter(spec -> own.stream().noneMatch(each -> each.id().equals(spec.id())))
                .sorted(Comparator.comparing(this::isLater))
                .toList());
        all.addAll(own);
        all.sort(Comparator.comparingInt(spec -> place(spec, user.order())));
        entries.set(all.stream()
                .map(spec ->
                        new BaseEntry(spec, own.contains(spec), user.hidden().contains(spec.id())))
                .toList());
        offered.accept(entries.get().stream()
                .filter(each -> !each.hidden())
                .map(each -> BaseMapChoice.of(each.spec()))
                .toList());
    }

    private static int place(SourceSpec spec, List<String> order) {
        int index = order.indexOf(spec.id());
        return spec.kind() == SourceSpec.Kind.EMBEDDED ? -1 : index < 0 ? order.size() : index;
    }

    /** In Chinese what needs a warning comes later; in English what needs a key. */
    private boolean isLater(SourceSpec spec) {
        return language == Language.EN ? spec.needsKey() : !spec.warning().isEmpty();
    }
}
