/**
 * The speakers' list of a session: who asks for the floor, in which order, how long each speaks.
 *
 * <p>A list is opened for a session and closed again; rights of reply are kept apart and come after
 * the list. Who has the floor is one at most, by a lock on the list that every change takes first.
 * Time is the server's: the moment at which the floor was given and the seconds used before it, so
 * that a page that is loaded again shows the same clock. What the European Union says by a State
 * counts for the Union.
 */
package org.plenary.programme.floor;
