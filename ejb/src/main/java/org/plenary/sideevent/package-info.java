/**
 * Side events of a conference, from the call to what came of them.
 *
 * <p>A conference has one <b>call</b>: a window in the conference's zone, the rules that applicants
 * read, and the <b>slots</b> (a time in a room) that are given away. A State or an organization,
 * the <b>main organizer</b>, makes one <b>proposal</b>; the index {@code side_event_proposal_once}
 * holds that. Whoever is named as <b>co-organizer</b> confirms it itself. Organizers decide; an
 * accepted proposal is given a slot, which makes it a side event of the conference with a session
 * in its programme. A slot is taken by a guarded update and never given twice.
 *
 * <p>A feature of its own beside {@code event}, since it also plans in the programme, which knows
 * events. Depends on directory, event, mail, programme and shared. See ADR 0032.
 */
package org.plenary.sideevent;
