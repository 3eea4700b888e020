/**
 * What leaves the program: a room for each form, and the caveats that every export carries. export.picture: the map;
 * export.table: lists; export.scene, export.slides, export.handout: stories, of which
 * {@link lakecity.export.StoryFormat} is the way in. The only place that writes with Apache POI and PDFBox. May use draw,
 * basemap, tiles, story, view, plan, geo, i18n and files.
 */
@NullMarked
package lakecity.export;

import org.jspecify.annotations.NullMarked;
