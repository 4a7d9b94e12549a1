/**
 * Merging two people who were entered twice into one, and taking that back (ADR 0020).
 *
 * <p>The <em>survivor</em> stays, with the values that were chosen field by field; the
 * <em>merged</em> person is gone, and all that referred to them refers to the survivor. Each
 * feature moves what its own tables refer by, as a {@link
 * org.plenary.directory.merge.PersonReferences}. What a merge changes is kept row by row, so that
 * it can be undone until one of these rows changes.
 */
package org.plenary.directory.merge;
