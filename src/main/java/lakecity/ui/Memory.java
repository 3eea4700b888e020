package lakecity.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import lakecity.i18n.Language;
import lakecity.plan.Issue;
import lakecity.settings.Settings;
import lakecity.settings.SettingsFault;
import lakecity.settings.SettingsFile;
import lakecity.task.Background;
import lakecity.ui.control.Problem;
import lakecity.ui.control.Problems;

/** The settings of this start: those of the user's folder, and over them what the command line says. FX thread. */
final class Memory implements AutoCloseable {
    private static final Duration LATER = Duration.millis(500);

    private final Optional<SettingsFile> file;
    private final Settings settings;
    private final PauseTransition pause = new PauseTransition(LATER);

    /** @param folder where the settings are; empty to remember nothing */
    Memory(Optional<Path> folder, WindowOptions options, Problems problems) {
        file = folder.map(path -> new SettingsFile(path, fault -> problems.report(problem(fault))));
        settings = file.map(SettingsFile::settings).orElseGet(Settings::new);
        if (settings.language().kept().isEmpty()) {
            settings.language().forThisStart(ofSystem());
        }
        options.language().ifPresent(settings.language()::forThisStart);
        options.theme().ifPresent(settings.theme()::forThisStart);
    }

    Settings settings() {
        return settings;
    }

    /** From now on changes are kept. */
    void keep(Background background) {
        file.ifPresent(kept -> kept.keep(
                task -> {
                    pause.setOnFinished(event -> task.run());
                    pause.playFromStart();
                },
                background));
    }

    @Override
    public void close() {
        pause.stop();
        file.ifPresent(SettingsFile::close);
    }

    private static Language ofSystem() {
        String code = Locale.getDefault(Locale.Category.DISPLAY).getLanguage();
        return code.equals(Locale.CHINESE.getLanguage()) ? Language.ZH : Language.EN;
    }

    private static Problem problem(SettingsFault fault) {
        return Problem.of(
                new Issue(Issue.Severity.WARNING, fault.file(), fault.where(), fault.reason(), fault.remedy()));
    }
}
