/**
 * The interpretation plan of an event: for each session and language a booth of its room, who
 * interprets, whether by relay, and who pays; what was asked for, and which speeches came in.
 *
 * <p>The languages of a session stand in the programme; a slot says how one of them is served. A
 * booth is a number of the session's room, from 1. Nothing of it is published. The plan belongs to
 * the working copy and is not part of revisions: whoever is told of changes is found in it as it is
 * now. Depends on programme, directory, event and shared.
 */
package org.plenary.programme.interpretation;
