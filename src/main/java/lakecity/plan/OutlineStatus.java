package lakecity.plan;

import java.util.Locale;

/**
 * What the outline's verb amounts to. It says how far the outline goes, never what stands on the ground; the verb itself
 * is kept verbatim beside it. The classes and their verbs are listed in maps/README.md.
 */
public enum OutlineStatus {
    /** 谋划研究 */
    STUDIED,
    /** 谋划, 谋划打造, 启动规划建设, 布局 */
    PLANNED,
    /** 推进(建设), 加快建设, 全力推进 */
    ADVANCED,
    /** 提升等级 */
    UPGRADED,
    /** every other verb: 依托, 支持, 强化保护 … */
    NAMED;

    /** The word used in a pack: the name in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
