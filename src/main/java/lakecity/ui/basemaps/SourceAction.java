package lakecity.ui.basemaps;

/** What can be done with a source in the list. */
enum SourceAction {
    USE,
    UP,
    DOWN,
    HIDE,
    EDIT,
    COPY,
    KEY,
    REMOVE
}
