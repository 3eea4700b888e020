package lakecity.data.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A document as its chapters, in the order of reading. Immutable, any thread.
 *
 * @param name the file's name, without its folder
 * @param chapters at least one
 */
public record OfficialText(String name, List<Chapter> chapters) {
    public OfficialText {
        chapters = List.copyOf(chapters);
    }

    /** The chapter with a path; empty when the file has none such any more. */
    public Optional<Chapter> byPath(String path) {
        return chapters.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /**
     * The chapter that a reference names, as 第三章第二节, 第12章 or a heading's own words. Empty when none does, or when
     * several do and none of them stands highest.
     */
    public Optional<Chapter> byReference(String reference) {
        List<Numbering> wanted = Numbering.in(reference);
        String words = Numbering.words(reference);
        List<Chapter> found = new ArrayList<>();
        for (Chapter chapter : chapters) {
            boolean fits = wanted.isEmpty()
                    ? !words.isEmpty() && Numbering.words(chapter.title()).equals(words)
                    : Numbering.endsWith(Numbering.in(chapter.path()), wanted);
            if (fits && !chapter.title().isEmpty()) {
                found.add(chapter);
            }
        }
        int highest = found.stream().mapToInt(Chapter::level).min().orElse(0);
        found.removeIf(each -> each.level() > highest);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** A chapter's text with that of all it holds, their headings between. */
    public String whole(Chapter chapter) {
        int from = chapters.indexOf(chapter);
        StringBuilder text = new StringBuilder(chapter.text());
        for (int i = from + 1; i < chapters.size() && chapters.get(i).level() > chapter.level(); i++) {
            if (chapter.level() == 0) {
                break;
            }
            Chapter below = chapters.get(i);
            text.append(text.length() == 0 ? "" : "\n\n").append(below.title());
            text.append(below.text().isEmpty() ? "" : "\n").append(below.text());
        }
        return text.toString();
    }
}
