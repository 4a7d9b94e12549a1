/**
 * Working groups and bodies: the Inter-Agency Coordination Group against Trafficking in Persons
 * (ICAT), the partners of the Alliance, the focal points of field operations.
 *
 * <p>Who chaired a group is a row with a period; a year without a row is unknown, not vacant.
 * Membership is kept by the directory, meetings by the events; here stand chairs, issue briefs,
 * decisions, work plan, reports and published counts of members. May depend on {@code directory}
 * and {@code event}.
 */
package org.plenary.group;
