/**
 * Programmes: the working copy (rooms, sessions, who appears) and the revisions that are published
 * from it.
 *
 * <p>A revision is data that never change (rule 6), with one exception: a name that is hidden later
 * disappears from all of them ({@code Redactions}), and from every copy that a node made before.
 * What is shown in public is made from a revision alone; a row with one number tells every node
 * that there is a newer one. Depends on directory, event and shared.
 */
package org.plenary.programme;
