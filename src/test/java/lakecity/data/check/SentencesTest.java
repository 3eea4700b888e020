package lakecity.data.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sentencesAreCounted() {
        assertEquals(2, Sentences.chinese("甲建成。乙“未动工。”"));
        assertEquals(1, Sentences.chinese("甲"));
        assertEquals(2, Sentences.english("It cost 2.5 bn. Built by the U.S. firm No. 3."));
        assertEquals(0, Sentences.english(""));
    }
}
