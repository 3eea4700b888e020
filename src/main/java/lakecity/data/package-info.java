/**
 * Packs on disk: {@link lakecity.data.PackReader} turns a folder into a plan, {@link lakecity.data.PackValidator} finds
 * every fault. Every file is taken for hostile. May use plan, geo and i18n.
 *
 * <p>Reading goes down these steps: PackFiles (bytes) → JsonText (trees) → Item (values with their place) → HeadReader,
 * LayersReader, SourcesReader, FeatureFile with GeometryReader → FeatureReader with ShapeReader, OutlineContent with
 * ClausesReader, TargetsReader, TermsReader → PackContent. Checking
 * adds SchemaCheck,
 * LanguageCheck, FeatureCheck, LinkCheck, CountyCheck, ViaCheck, OutlineCheck, PassageCheck, PlanCheck and CatalogueCheck. Words are messages data.*, each with
 * what to do as data.*.fix. Read the format in maps/README.md first.
 */
@NullMarked
package lakecity.data;

import org.jspecify.annotations.NullMarked;
