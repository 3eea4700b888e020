package lakecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;

/** The log as it is written into the user's folder. */
class LogSecretsTest {
    private static final String SECRET = "0a1b2c3d4e5f";

    @TempDir
    Path folder;

    private interface Work {
        void with(Logger log);
    }

    private String logged(Work work) throws Exception {
        LoggerContext context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        context.putProperty("lakecity.logs", folder.toString());
        JoranConfigurator configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogSecretsTest.class.getResource("/lakecity/logback-file.xml"));
        work.with(context.getLogger("lakecity.tiles"));
        context.stop();
        return Files.readString(folder.resolve("lakecity.log"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tk", "key", "KEY", "ak", "apikey", "api_key", "access_token", "token", "sig", "password"})
    void aKeyInAnAddressIsMasked(String name) throws Exception {
        String address = "https://example.com/tiles/5/25/12.png?style=a&" + name + "=" + SECRET + "&lang=zh";
        String text = logged(log -> log.warn("cannot fetch {}", address));
        assertFalse(text.contains(SECRET), text);
        assertTrue(text.contains("?style=a&" + name + "=***&lang=zh"), text);
    }

    @Test
    void aKeyInAnErrorAndItsCausesIsMasked() throws Exception {
        String address = "https://example.com/?tk=" + SECRET;
        IOException cause = new IOException("no answer from " + address);
        String text = logged(log -> log.error("tile", new IllegalStateException("at " + address, cause)));
        assertFalse(text.contains(SECRET), text);
        assertTrue(text.contains("Caused by: java.io.IOException: no answer from https://example.com/?tk=***"), text);
        assertTrue(text.contains("LogSecretsTest.java"), "the trace is there");
        assertEquals(text.indexOf("IllegalStateException"), text.lastIndexOf("IllegalStateException"), "once: " + text);
    }

    @Test
    void otherWordsStayAsTheyAre() throws Exception {
        String text = logged(log -> log.info("zoom=7 monkey=8 衡水湖 \"keys\" 100 %"));
        assertTrue(text.contains("- zoom=7 monkey=8 衡水湖 \"keys\" 100 %"), text);
    }
}
