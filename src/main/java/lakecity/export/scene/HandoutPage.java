package lakecity.export.scene;

/**
 * The pages of a handout: A4, upright or lying.
 *
 * @param scenes how many scenes stand on a page: 1, 2 or 4
 */
public record HandoutPage(boolean landscape, int scenes) {
    /** Upright, one scene a page. */
    public static final HandoutPage USUAL = new HandoutPage(false, 1);

    /** @throws IllegalArgumentException for any other number of scenes */
    public HandoutPage {
        if (scenes != 1 && scenes != 2 && scenes != 4) {
            throw new IllegalArgumentException(scenes + " scenes a page");
        }
    }
}
