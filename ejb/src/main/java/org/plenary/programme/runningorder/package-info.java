/**
 * Running orders for those who chair: the items of a session in order, how many minutes each has,
 * and notes for the chair. They are internal: nothing of them is published, and they are not part
 * of revisions. Who speaks comes from the working copy of the programme; an order adds minutes,
 * notes and items without a speaker. Depends on programme, directory, event and shared.
 */
package org.plenary.programme.runningorder;
