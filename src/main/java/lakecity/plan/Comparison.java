package lakecity.plan;

/** How a target's number is meant. */
public enum Comparison {
    /** 以上, 不低于. */
    AT_LEAST,
    /** 超过, 突破, 跨过. */
    ABOVE,
    /** 达到, 形成: the number itself. */
    REACH,
    /** 全覆盖: all there are; the target has no number. */
    ALL
}
