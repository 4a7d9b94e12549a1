/**
 * Pages of side events: the call, proposals as their makers and the organizers see them, slots, and
 * the page behind the link that co-organizers get.
 */
package org.plenary.web.sideevent;
