package lakecity.cli;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import lakecity.data.MapsFolder;
import lakecity.export.picture.BaseMapSource;
import lakecity.export.picture.Grounds;
import lakecity.i18n.LocalText;
import lakecity.tiles.SourceSpec;
import lakecity.tiles.TileException;
import lakecity.tiles.TileStack;
import lakecity.tiles.catalogue.StackOpener;
import lakecity.tiles.catalogue.StackOpener.Wanted;
import lakecity.view.Annotation;
import lakecity.view.View;
import org.jspecify.annotations.Nullable;

/**
 * The base maps under the pictures of a command: those its options name, else each view's own. Only servers of base maps
 * that were named are ever asked; where a view's own comes from another one, the embedded map is drawn and that is told.
 * One thread.
 */
final class BaseDesk implements BaseMapSource, AutoCloseable {
    private final MapsFolder maps;
    private final BaseOptions typed;
    private final Console console;
    private final Grounds grounds = new Grounds(this::layers);
    /** What the user is told at the end, each once. */
    private final Set<String> remarks = Collections.synchronizedSet(new LinkedHashSet<>());

    private @Nullable BaseAccess opened;
    private @Nullable SourceSpec base;
    private @Nullable SourceSpec annotation;
    private Set<String> allowed = Set.of();

    private BaseDesk(MapsFolder maps, BaseOptions typed, Console console) {
        this.maps = maps;
        this.typed = typed;
        this.console = console;
    }

    /** The command ends where what was named is unknown or cannot be opened; a server's trouble is told later. */
    static BaseDesk open(MapsFolder maps, BaseOptions typed, Console console) {
        BaseDesk desk = new BaseDesk(maps, typed, console);
        boolean done = false;
        try {
            desk.resolve();
            done = true;
            return desk;
        } finally {
            if (!done) {
                desk.say();
                desk.close();
            }
        }
    }

    private void resolve() {
        if (typed.isEmpty()) {
            return;
        }
        BaseNames names = access().names();
        allowed = names.ids("--allow", typed.allowed(), console);
        base = typed.base().map(id -> names.typed("--base", id, console)).orElse(null);
        annotation = typed.annotation()
                .map(id -> names.typed("--annotation", id, console))
                .orElse(null);
        check(base);
        check(annotation);
    }

    /** Files that cannot be opened and keys that are missing end the command before anything is painted. */
    private void check(@Nullable SourceSpec spec) {
        if (spec == null || spec.kind() == SourceSpec.Kind.EMBEDDED || BaseNames.isRemoteFile(spec)) {
            return;
        }
        try {
            access().open(spec).close();
        } catch (TileException e) {
            throw new CliException(ExitCode.CANNOT_READ, in(e.reason()) + "\n" + in(e.remedy()));
        }
    }

    /** The user's files are read only when a picture needs them. */
    private BaseAccess access() {
        if (opened == null) {
            opened = BaseAccess.open(maps, typed.offline(), text -> remarks.add(in(text)));
        }
        return opened;
    }

    @Override
    public TileStack under(View view) {
        View shown = chosen(view);
        boolean plain =
                shown.baseMap().equals(View.EMBEDDED) && !shown.annotation().isOn();
        return plain ? EMBEDDED.under(view) : grounds.under(shown);
    }

    /** A view with what is drawn under it: what was named, else its own where that may be. */
    private View chosen(View view) {
        if (base != null) {
            Annotation over = annotation == null ? Annotation.NONE : new Annotation(annotation.id(), 1);
            return view.withBase(base.id(), view.baseOpacity()).withSource(1, over);
        }
        View own = view.withBase(own(view.baseMap(), View.EMBEDDED), view.baseOpacity());
        if (annotation != null) {
            return own.withSource(view.sourceOpacity(), new Annotation(annotation.id(), 1));
        }
        Annotation over = view.annotation();
        return own.withSource(view.sourceOpacity(), new Annotation(own(over.source(), ""), over.opacity()));
    }

    /** The id of a view's own source where it may be drawn. */
    private String own(String id, String otherwise) {
        if (id.isEmpty() || id.equals(View.EMBEDDED)) {
            return otherwise;
        }
        SourceSpec spec = access().names().known(id).orElse(null);
        if (spec == null) {
            remarks.add(console.text("cli.base.unknown", id));
            return otherwise;
        }
        if (spec.isOnline() && !access().isOffline() && !allowed.contains(id)) {
            remarks.add(console.text("cli.base.unnamed", id));
            return otherwise;
        }
        return id;
    }

    private TileStack layers(View view) {
        BaseNames names = access().names();
        return new StackOpener(names.with(base, annotation), access()::open)
                .open(
                        new Wanted(view.baseMap(), view.sourceOpacity()),
                        new Wanted(view.annotation().source(), view.annotation().opacity()));
    }

    /**
     * Says what the user should know of the base maps that were drawn, once all is painted.
     *
     * @param missing how many tiles did not come
     */
    void tell(int missing) {
        grounds.warnings().forEach(warning -> remarks.add(in(warning)));
        grounds.unopened().forEach(reason -> remarks.add(console.text("cli.base.unopened", in(reason))));
        if (missing > 0) {
            grounds.ailing().forEach(reason -> remarks.add(in(reason)));
        }
        say();
    }

    private void say() {
        List.copyOf(remarks).forEach(console::remark);
        remarks.clear();
    }

    private String in(LocalText text) {
        return text.in(console.messages().language());
    }

    @Override
    public void close() {
        grounds.close();
        if (opened != null) {
            opened.close();
        }
    }
}
