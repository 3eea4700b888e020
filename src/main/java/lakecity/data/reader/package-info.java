/**
 * From values to the records of a plan: HeadReader, LayersReader, SourcesReader, FeatureFile with GeometryReader →
 * FeatureReader with ShapeReader, OutlineContent with ClausesReader, TargetsReader, TermsReader →
 * {@link lakecity.data.reader.PackContent}. May use data.json, plan, geo and i18n.
 */
@NullMarked
package lakecity.data.reader;

import org.jspecify.annotations.NullMarked;
