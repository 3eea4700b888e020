package lakecity.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ReportTest {

    private static String clean(String text) {
        return Report.withoutPrivate(text, "/home/li wei", "li wei");
    }

    @Test
    void foldersNamesAndKeysStayAtHome() {
        assertEquals("no ~/plan.json here", clean("no /home/li wei/plan.json here"));
        assertEquals("no …/plan.json here", clean("no /srv/secret/plan.json here"));
        assertEquals("in …\\maps.json", clean("in C:\\Users\\li wei\\atlas\\maps.json"));
        assertEquals("from https://t.example.org/… failed", clean("from https://t.example.org/a/1/2?tk=KEY failed"));
        assertFalse(clean("https://me:pass@t.example.org/x").contains("pass"));
        assertEquals("12/5 and and/or", clean("12/5 and and/or"));
        assertTrue(clean("at lakecity.ui.Report.text(Report.java:12)").contains("Report.java:12"));
    }
}
