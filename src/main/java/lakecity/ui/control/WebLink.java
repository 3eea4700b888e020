package lakecity.ui.control;

import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import lakecity.i18n.Messages;

/**
 * An address on the web. It is opened in the user's own browser only when clicked; where there is no browser it is
 * copied instead. Only http and https are ever opened.
 */
public final class WebLink extends Hyperlink {

    /**
     * @param words what is shown
     * @param url the address, which is also the hint
     * @param browser opens an address; may throw when there is no browser
     */
    public WebLink(String words, String url, Consumer<String> browser, Messages messages) {
        super(words);
        setWrapText(true);
        setAccessibleText(messages.text("control.open-link", url));
        setTooltip(Buttons.hint(url));
        setOnAction(event -> {
            setVisited(false);
            if (!open(url, browser)) {
                CopyButton.copy(url);
                setTooltip(Buttons.hint(messages.text("control.link-copied", url)));
            }
        });
    }

    /** The host of an address, for people; the address itself when it has none. */
    public static String host(String url) {
        try {
            String host = URI.create(url).getHost();
            return host == null ? url : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException notAnAddress) {
            return url;
        }
    }

    private static boolean open(String url, Consumer<String> browser) {
        String lower = url.toLowerCase(Locale.ROOT);
        if (!lower.startsWith("http://") && !lower.startsWith("https://")) {
            return false;
        }
        try {
            browser.accept(url);
            return true;
        } catch (RuntimeException noBrowser) {
            return false;
        }
    }
}
