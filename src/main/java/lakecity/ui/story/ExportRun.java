package lakecity.ui.story;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;
import lakecity.export.StoryFormat;
import lakecity.export.scene.ExportException;
import lakecity.export.scene.ExportWatch;
import lakecity.export.scene.StoryWork;
import lakecity.export.scene.StoryWritten;
import lakecity.i18n.LocalText;
import lakecity.i18n.Messages;
import lakecity.plan.Issue;
import lakecity.story.DiskFault;
import lakecity.ui.control.Problem;

/** One export at a time in the background, which can be stopped; it tells how far it is some times a second. FX thread. */
final class ExportRun {
    private static final Duration OFTEN = Duration.millis(150);

    private final StoryDesk desk;
    private final Consumer<Progress> told;
    private final Timeline clock;
    private Watch watch = new Watch();
    private boolean running;

    /**
     * How it goes.
     *
     * @param share 0 to 1; negative while nothing is known
     * @param words for people
     * @param isDone whether it came to an end
     * @param isWritten whether the target was written
     * @param trouble why it was not written, and what to do; empty for none
     */
    record Progress(double share, String words, boolean isDone, boolean isWritten, String trouble) {}

    /** What the exporting thread and the FX thread share: scenes done and their number in one value, and the wish to end. */
    private static final class Watch implements ExportWatch {
        private final AtomicLong state = new AtomicLong();
        private final AtomicBoolean cancelled = new AtomicBoolean();

        @Override
        public void done(int scenes, int of) {
            state.set((long) scenes << Integer.SIZE | of);
        }

        @Override
        public boolean isCancelled() {
            return cancelled.get();
        }

        int scenes() {
            return (int) (state.get() >> Integer.SIZE);
        }

        int of() {
            return (int) state.get();
        }
    }

    ExportRun(StoryDesk desk, Consumer<Progress> told) {
        this.desk = desk;
        this.told = told;
        clock = new Timeline(new KeyFrame(OFTEN, event -> tell()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    boolean isRunning() {
        return running;
    }

    /** @param folder what the user may want to open afterwards */
    void start(StoryFormat format, StoryWork work, Path target, Path folder) {
        running = true;
        Watch own = new Watch();
        watch = own;
        clock.playFromStart();
        tell();
        desk.background()
                .run(
                        () -> desk.exports().write(format, work, target, own),
                        written -> written(written, target, folder),
                        error -> failed(error, target));
    }

    /** Ends it soon; what was there before stays. */
    void cancel() {
        watch.cancelled.set(true);
        tell();
    }

    private void tell() {
        if (!running) {
            return;
        }
        Messages words = desk.words();
        int of = watch.of();
        String state = watch.isCancelled()
                ? words.text("storytab.export.stopping")
                : of == 0
                        ? words.text("storytab.export.beginning")
                        : words.text("storytab.export.progress", watch.scenes(), of);
        told.accept(new Progress(of == 0 ? -1 : (double) watch.scenes() / of, state, false, false, ""));
    }

    private void written(StoryWritten written, Path target, Path folder) {
        Messages words = desk.words();
        String said = words.text("storytab.export.done", written.scenes(), target.getFileName());
        if (!written.remarks().isEmpty()) {
            String remarks =
                    written.remarks().stream().map(desk::text).distinct().collect(Collectors.joining("\n"));
            said = said + "\n" + remarks;
            written.remarks().stream().distinct().forEach(remark -> report(target, remark, Issue.Severity.WARNING));
        }
        end(true, "");
        desk.toast().show(said, words.text("storytab.export.folder"), () -> openFolder(folder));
    }

    private void openFolder(Path folder) {
        desk.browser().accept(folder.toUri().toString());
    }

    private void failed(Throwable error, Path target) {
        if (error instanceof CancellationException) {
            end(false, "");
            desk.toast().show(desk.words().text("storytab.export.stopped"));
        } else if (error instanceof ExportException fault) {
            report(target, fault.text(), Issue.Severity.ERROR);
            end(false, desk.text(fault.text()));
        } else if (error instanceof IOException fault) {
            LocalText reason = Messages.both("storytab.export.failed", target, DiskFault.reason(fault));
            report(target, reason, Issue.Severity.ERROR);
            end(false, desk.text(reason) + "\n" + desk.words().text("storytab.export.failed.remedy"));
        } else {
            desk.problems().report(error);
            end(false, desk.words().text("storytab.export.failed", target, String.valueOf(error.getMessage())));
        }
    }

    private void report(Path target, LocalText reason, Issue.Severity severity) {
        desk.problems()
                .report(Problem.of(new Issue(
                        severity,
                        String.valueOf(target.getFileName()),
                        "",
                        reason,
                        Messages.both("storytab.export.failed.remedy"))));
    }

    private void end(boolean written, String trouble) {
        running = false;
        clock.stop();
        told.accept(new Progress(1, "", true, written, trouble));
    }
}
