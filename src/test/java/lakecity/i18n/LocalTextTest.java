package lakecity.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LocalTextTest {

    @Test
    void speaksTheLanguageAskedFor() {
        LocalText text = new LocalText("湖", "Lake");
        assertEquals("湖", text.in(Language.ZH));
        assertEquals("Lake", text.in(Language.EN));
        assertEquals("湖 Lake", text.in(Language.BOTH));
        assertEquals("湖", text.primary(Language.BOTH));
        assertEquals("Lake", text.secondary(Language.BOTH));
        assertEquals("湖", text.secondary(Language.EN));
    }

    @Test
    void anEmptyLanguageFallsBackToTheOther() {
        assertEquals("湖", new LocalText("湖", "").in(Language.EN));
        assertEquals("Lake", new LocalText("", "Lake").in(Language.BOTH));
        assertEquals("G45", LocalText.same("G45").in(Language.BOTH));
    }

    @Test
    void languagesHaveCodes() {
        for (Language language : Language.values()) {
            assertEquals(language, Language.of(language.code()));
        }
    }
}
