package lakecity.data.official;

/**
 * A chapter of a document, at any level.
 *
 * @param level 1 for a part (篇), 2 a chapter (章), 3 a section (节), 4 for 一、 and 5 for （一）; 0 for what stands before the
 *     first heading
 * @param title its heading; empty before the first
 * @param path the headings it stands under and its own, by which it is found again
 * @param text what stands between its heading and the next one
 */
public record Chapter(int level, String title, String path, String text) {}
