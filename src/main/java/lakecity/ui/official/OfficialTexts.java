package lakecity.ui.official;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import lakecity.data.PackException;
import lakecity.data.official.Chapter;
import lakecity.data.official.OfficialReader;
import lakecity.data.official.OfficialText;
import lakecity.i18n.Messages;
import lakecity.plan.Clause;
import lakecity.plan.Issue;
import lakecity.settings.Settings;
import lakecity.task.Background;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;
import lakecity.view.Session;
import org.jspecify.annotations.Nullable;

/**
 * The official text that the user attached to the pack that is open. Only the path of the file is remembered, and which
 * chapter stands beside which clause; the text is read again each time and leaves the memory with the pack. FX thread.
 */
public final class OfficialTexts {

    /**
     * What there is of it.
     *
     * @param name the file's name without its folder; empty when nothing is attached
     * @param text null while it is read, and where it cannot be
     * @param fault why it cannot be read; null when it can
     */
    public record Attached(
            String name,
            @Nullable OfficialText text,
            @Nullable Issue fault) {
        static final Attached NOTHING = new Attached("", null, null);

        public boolean isNothing() {
            return name.isEmpty();
        }
    }

    private final ObservableValue<Session> session;
    private final Background background;
    private final Problems problems;
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Attached> attached = new ReadOnlyObjectWrapper<>(Attached.NOTHING);
    private Background.Cancel reading = () -> {};
    private @Nullable Problem trouble;

    public OfficialTexts(
            ObservableValue<Session> session, Background background, Problems problems, Settings settings) {
        this.session = session;
        this.background = background;
        this.problems = problems;
        this.settings = settings;
        session.addListener((property, old, now) -> {
            if (!id(old).equals(id(now)) || attached.get().text() == null) {
                read();
            }
        });
        read();
    }

    public ReadOnlyObjectProperty<Attached> attachedProperty() {
        return attached.getReadOnlyProperty();
    }

    public boolean isAttached() {
        return !attached.get().isNothing();
    }

    /** Names of the files that can be read. */
    public List<String> patterns() {
        return OfficialReader.PATTERNS;
    }

    /** Attaches a file to the pack that is open, in place of the one before. */
    public void attach(Path file) {
        settings.officialTexts().put(pack(), file.toAbsolutePath().normalize().toString());
        read();
    }

    /** Attaches nothing any more; which chapter goes with which clause is kept for the next time. */
    public void detach() {
        settings.officialTexts().remove(pack());
        read();
    }

    /** Reads the file once more: it may be back. */
    public void read() {
        reading.cancel();
        report(null);
        String path = settings.officialTexts().get(pack());
        Optional<Path> file = path == null ? Optional.empty() : file(path);
        if (pack().isEmpty() || file.isEmpty()) {
            attached.set(Attached.NOTHING);
            return;
        }
        String name = String.valueOf(file.get().getFileName());
        attached.set(new Attached(name, null, null));
        reading = background.run(
                () -> OfficialReader.read(file.get()),
                text -> attached.set(new Attached(name, text, null)),
                error -> failed(name, error));
    }

    private void failed(String name, Throwable error) {
        Issue fault = error instanceof PackException known ? known.issue() : unexpected(name, error);
        report(Problem.of(fault));
        attached.set(new Attached(name, null, fault));
    }

    /** Nothing of the text may come into a message, and so not a library's own words. */
    private static Issue unexpected(String name, Throwable error) {
        return new Issue(
                Issue.Severity.ERROR,
                name,
                "",
                Messages.both("official.unreadable", error.getClass().getSimpleName()),
                Messages.both("official.remedy"));
    }

    private void report(@Nullable Problem now) {
        if (trouble != null) {
            problems.forget(trouble);
        }
        trouble = now;
        if (now != null) {
            problems.report(now);
        }
    }

    /** The chapter beside a clause: the one the user chose, else the one the pack names. */
    Optional<Chapter> chapter(Clause clause, OfficialText text) {
        return chosen(clause).flatMap(text::byPath).or(() -> text.byReference(clause.officialRef()));
    }

    /** The path of the chapter that the user put beside a clause, whether the file has it or not. */
    Optional<String> chosen(Clause clause) {
        return Optional.ofNullable(settings.officialChapters().get(key(clause)));
    }

    void choose(Clause clause, Chapter chapter) {
        settings.officialChapters().put(key(clause), chapter.path());
    }

    void clear(Clause clause) {
        settings.officialChapters().remove(key(clause));
    }

    private String key(Clause clause) {
        return Settings.clauseKey(pack(), clause.id());
    }

    private String pack() {
        return id(session.getValue());
    }

    private static String id(Session session) {
        return session.plan().head().id();
    }

    private static Optional<Path> file(String path) {
        try {
            return Optional.of(Path.of(path)).filter(each -> each.getFileName() != null);
        } catch (InvalidPathException e) {
            return Optional.empty(); // a path of another system
        }
    }
}
