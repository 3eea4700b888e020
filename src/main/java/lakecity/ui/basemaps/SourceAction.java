package lakecity.ui.basemaps;

/** What can be done with a source in the list, in the order of the buttons: first what only some have. */
enum SourceAction {
    KEY,
    REMOVE,
    EDIT,
    COPY,
    UP,
    DOWN,
    HIDE,
    USE
}
