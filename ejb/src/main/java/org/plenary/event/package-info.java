/**
 * Series of events, their editions and side events: what is planned, what took place, and the
 * figures published about it.
 *
 * <p>An event is named outside by its code ({@code alliance-19}) and by its ref. Days and hours are
 * local to its zone; a date is as precise as its source. Other features know an event as an {@link
 * org.plenary.event.EventLine}. Depends on shared, and tells mailings of events.
 */
package org.plenary.event;
