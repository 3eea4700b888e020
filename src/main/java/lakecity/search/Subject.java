package lakecity.search;

import lakecity.i18n.LocalText;
import lakecity.plan.Clause;
import lakecity.plan.Feature;
import lakecity.plan.Target;
import lakecity.plan.Term;

/** What can be found in a plan. */
public sealed interface Subject {
    /** Its id in the pack. */
    String id();

    LocalText name();

    /** A place or a project. */
    record OfFeature(Feature feature) implements Subject {
        @Override
        public String id() {
            return feature.id();
        }

        @Override
        public LocalText name() {
            return feature.name();
        }
    }

    /** A clause of the plan's contents. */
    record OfClause(Clause clause) implements Subject {
        @Override
        public String id() {
            return clause.id();
        }

        @Override
        public LocalText name() {
            return clause.title();
        }
    }

    /** A number to be reached. */
    record OfTarget(Target target) implements Subject {
        @Override
        public String id() {
            return target.id();
        }

        @Override
        public LocalText name() {
            return target.name();
        }
    }

    /** A word of the plan's jargon. */
    record OfTerm(Term term) implements Subject {
        @Override
        public String id() {
            return term.id();
        }

        @Override
        public LocalText name() {
            return term.name();
        }
    }
}
