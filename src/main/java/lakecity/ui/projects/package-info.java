/**
 * The table of every feature of the plan: the map's text twin, a compact list in the left panel and a full table when it
 * is widened. Start with {@link lakecity.ui.projects.ProjectsPanel}; what is listed is {@link
 * lakecity.ui.projects.ProjectList}, which knows no controls. May use export, view, plan, i18n, task and ui.control.
 */
@NullMarked
package lakecity.ui.projects;

import org.jspecify.annotations.NullMarked;
