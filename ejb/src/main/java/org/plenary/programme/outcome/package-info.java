/**
 * What came of sessions: a summary, recommendations with those to whom they are addressed, and
 * quotes with those who said them. Organizers record it, for the rapporteurs; nothing of it is
 * published, and it is not part of revisions: it belongs to the session by its ref, whatever
 * becomes of the programme. A session that is a side event has none of its own: its outcome is
 * recorded with the side event. Depends on programme, directory, event and shared. See ADR 0037.
 */
package org.plenary.programme.outcome;
