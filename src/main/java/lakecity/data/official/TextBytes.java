package lakecity.data.official;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes of a text file as text: UTF-8 or UTF-16 by their mark, else UTF-8, else GB18030. */
final class TextBytes {
    private TextBytes() {}

    /** Empty when it is no text in any of them. */
    static Optional<String> text(byte[] bytes) {
        if (begins(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, StandardCharsets.UTF_16BE).map(TextBytes::withoutMark);
        }
        if (begins(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, StandardCharsets.UTF_16LE).map(TextBytes::withoutMark);
        }
        return decoded(bytes, StandardCharsets.UTF_8)
                .or(() -> decoded(bytes, Charset.forName("GB18030")))
                .map(TextBytes::withoutMark);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return isText(text) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** No text has control characters but for line ends, tabs and page breaks, nor many characters of private use. */
    private static boolean isText(String text) {
        long odd = text.chars()
                .filter(each -> Character.getType(each) == Character.PRIVATE_USE
                        || Character.getType(each) == Character.UNASSIGNED)
                .count();
        boolean controls = text.chars().anyMatch(each -> each < 32 && "\n\r\t\f".indexOf(each) < 0);
        return !controls && odd <= text.length() / 50;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
