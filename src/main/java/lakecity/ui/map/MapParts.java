package lakecity.ui.map;

/**
 * What the map is made of.
 *
 * @param camera where it is and how it moves
 * @param tiles the base map
 * @param overlay what is painted over it
 * @param furniture what stands along its lower edge
 * @param picking finds what lies under the pointer
 * @param chooser asks which of several things is meant
 */
record MapParts(
        Camera camera,
        TileStage tiles,
        Overlay overlay,
        Furniture furniture,
        Picking picking,
        FeatureChooser chooser) {}
